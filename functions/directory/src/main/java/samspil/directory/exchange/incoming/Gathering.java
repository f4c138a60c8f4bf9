package samspil.directory.exchange.incoming;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import samspil.directory.Entry;
import samspil.directory.ImportRow;
import samspil.kernel.InvalidValue;
import samspil.kernel.Violation;

/** Gathers the parts of one entry and all that is wrong with them, so that a report names everything at once. */
final class Gathering {
    private final List<Violation> violations = new ArrayList<>();
    private final List<Violation> warnings = new ArrayList<>();

    /** A part whose mistakes spoil the entry. */
    <T> @Nullable T must(String pointer, Supplier<? extends @Nullable T> part) {
        return tried(pointer, part, violations);
    }

    /** A part that is left out with a warning where it has mistakes. */
    <T> @Nullable T may(String pointer, Supplier<? extends @Nullable T> part) {
        return tried(pointer, part, warnings);
    }

    /** Those of many parts that have no mistakes; the others are left out with a warning. */
    <S, T> List<T> each(String pointer, List<S> sources, Reading<S, T> reading) {
        var parts = new ArrayList<T>();
        for (int i = 0; i < sources.size(); i++) {
            var source = sources.get(i);
            var part = this.<T>may(pointer + "/" + i, () -> reading.of(source));
            if (part != null) {
                parts.add(part);
            }
        }
        return parts.stream().distinct().toList();
    }

    void refuse(String pointer, String code) {
        violations.add(new Violation(pointer, code));
    }

    void warn(String pointer, String code) {
        warnings.add(new Violation(pointer, code));
    }

    /** The record as an entry, or as what is wrong with it. */
    ImportRow row(String place, String raw, Supplier<Entry> entry) {
        if (!violations.isEmpty()) {
            return new ImportRow.Faulty(place, raw, all());
        }
        var made = this.<Entry>must("", entry);
        return made == null
                ? new ImportRow.Faulty(place, raw, all())
                : new ImportRow.Sound(place, raw, made, List.copyOf(warnings));
    }

    private List<Violation> all() {
        return Stream.concat(violations.stream(), warnings.stream()).toList();
    }

    private static <T> @Nullable T tried(
            String pointer, Supplier<? extends @Nullable T> part, List<Violation> mistakes) {
        try {
            return part.get();
        } catch (InvalidValue e) {
            mistakes.add(e.violation().below(pointer));
            return null;
        }
    }

    /** Makes a part of what was read. */
    @FunctionalInterface
    interface Reading<S, T> {
        @Nullable
        T of(S source);
    }
}
