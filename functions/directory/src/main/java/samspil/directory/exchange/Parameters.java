package samspil.directory.exchange;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import samspil.kernel.Violation;
import samspil.platform.json.Parsed;

/** Reads query parameters and remembers each that is wrong; an empty one counts as absent. */
public final class Parameters {
    private final Map<String, List<String>> given;
    private final List<Violation> violations = new ArrayList<>();

    public Parameters(Map<String, List<String>> given) {
        this.given = given;
    }

    /** As it stands, at most 200 characters. */
    public @Nullable String text(String name) {
        return read(name, "text.long", text -> text.length() <= 200 ? text : null);
    }

    /** A whole number within these bounds, both included. */
    public @Nullable Long whole(String name, long least, long most) {
        return read(name, "number.range", text -> within(Long.parseLong(text), least, most));
    }

    /** A number. */
    public @Nullable BigDecimal number(String name) {
        return read(name, "type.number", text -> text.length() <= 20 ? new BigDecimal(text) : null);
    }

    /** {@code true} or {@code false}; false where absent. */
    public boolean flag(String name) {
        var flag = read(name, "type.boolean", text -> List.of("true", "false").contains(text) ? text : null);
        return "true".equals(flag);
    }

    /** One of these words. */
    public @Nullable String choice(String name, List<String> words) {
        return read(name, "choice.unknown", text -> words.contains(text) ? text : null);
    }

    /** An instant with its offset, or the beginning of a day in UTC. */
    public @Nullable Instant instant(String name) {
        return read(
                name,
                "form.instant",
                text -> text.length() == 10
                        ? LocalDate.parse(text).atStartOfDay(ZoneOffset.UTC).toInstant()
                        : OffsetDateTime.parse(text.replace(' ', '+')).toInstant());
    }

    /** Refuses a parameter for what others say. */
    public void refuse(String name, String code) {
        violations.add(new Violation("/" + name, code));
    }

    /** What was read, unless something was wrong. */
    public <T> Parsed<T> finish(Supplier<T> whole) {
        return violations.isEmpty() ? new Parsed.Value<>(whole.get()) : new Parsed.Refused<>(List.copyOf(violations));
    }

    private <T> @Nullable T read(String name, String code, Function<String, @Nullable T> reader) {
        var text = given.getOrDefault(name, List.of()).stream().findFirst().orElse("");
        if (text.isEmpty()) {
            return null;
        }
        var value = attempt(text, reader);
        if (value == null) {
            refuse(name, code);
        }
        return value;
    }

    private static <T> @Nullable T attempt(String text, Function<String, @Nullable T> reader) {
        try {
            return reader.apply(text);
        } catch (NumberFormatException | DateTimeException e) {
            return null;
        }
    }

    private static @Nullable Long within(long number, long least, long most) {
        return number >= least && number <= most ? number : null;
    }
}
