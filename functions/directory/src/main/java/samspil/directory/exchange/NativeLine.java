package samspil.directory.exchange;

import samspil.directory.Entry;
import samspil.directory.Kind;
import samspil.kernel.Violation;
import samspil.platform.json.Json;
import samspil.platform.json.JsonValue;
import samspil.platform.json.Parsed;

/**
 * An entry as one line of the format {@code samspil}: {@code {"kind":"organisation","entry":{...}}}. It holds all of the
 * entry, so whoever writes for the public passes what is public of it.
 */
public final class NativeLine {
    private NativeLine() {}

    /** The line of an entry, without its line break. */
    public static String write(Entry entry) {
        return Json.write(new Written(entry.kind(), entry));
    }

    /** The entry of a line; what is wrong with it has its place within the line ({@code /entry/about/name}). */
    public static Parsed<Entry> read(String line) {
        return Json.read(line, Read.class).then(read -> entry(read, read.kind().type()));
    }

    private static <E extends Entry> Parsed<Entry> entry(Read read, Class<E> type) {
        return switch (Json.bind(read.entry(), type)) {
            case Parsed.Value<E>(var entry) -> new Parsed.Value<>(entry);
            case Parsed.Refused<E>(var violations) ->
                new Parsed.Refused<>(
                        violations.stream().map(NativeLine::inEntry).toList());
        };
    }

    private static Violation inEntry(Violation violation) {
        return violation.below("/entry");
    }

    private record Written(Kind kind, Entry entry) {}

    private record Read(Kind kind, JsonValue entry) {}
}
