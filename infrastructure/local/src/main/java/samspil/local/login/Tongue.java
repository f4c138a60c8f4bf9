package samspil.local.login;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Locale.LanguageRange;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The language of a page, with its words.
 *
 * @param tag da, nb, nn or en
 * @param words by key
 */
record Tongue(String tag, Map<String, String> words) {

    /** What is said for a key. */
    String say(String key) {
        return Objects.requireNonNull(words.get(key), key);
    }

    /** The first known one of {@code ui_locales}, else the browser's, else English. */
    static Tongue of(Parameters parameters, String acceptLanguage, Labels labels) {
        List<String> wanted = Arrays.asList(parameters.get("ui_locales").split(" ", -1));
        String tag = wanted.stream()
                .map(each -> each.split("-", 2)[0].toLowerCase(Locale.ROOT))
                .filter(labels.tags()::contains)
                .findFirst()
                .or(() -> accepted(acceptLanguage, labels.tags()))
                .orElse("en");
        return labels.in(tag);
    }

    private static Optional<String> accepted(String header, List<String> tags) {
        try {
            return Optional.ofNullable(
                    Locale.lookupTag(LanguageRange.parse(header.replaceAll("\\bno\\b", "nb")), tags));
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }
}
