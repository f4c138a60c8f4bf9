package samspil.directory.exchange.hsds;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The plain search of HSDS: every word must stand somewhere. The directory's own search is the better one. */
final class Matching {
    private Matching() {}

    static boolean words(@Nullable String search, Map<String, Object> found) {
        return search == null || words(search, String.join("\n", texts(found)));
    }

    static boolean words(String search, String text) {
        var folded = text.toLowerCase(Locale.ROOT);
        return Arrays.stream(search.toLowerCase(Locale.ROOT).split("\\s+")).allMatch(folded::contains);
    }

    private static Iterable<String> texts(Map<String, Object> found) {
        return found.values().stream()
                .filter(String.class::isInstance)
                .map(String.class::cast)
                .toList();
    }
}
