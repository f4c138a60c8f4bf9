package samspil.grants.pages;

import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import samspil.kernel.Labels;
import samspil.kernel.Language;

/** The words of all pages of grants; each part has a file of its own, and no key stands in two. */
final class GrantWords {
    private static final Map<String, Labels> BY_KEY = load(
            "pages",
            "schemes",
            "cases",
            "letters",
            "apply",
            "papers",
            "partners",
            "register",
            "payments",
            "pool",
            "clock",
            "interest");

    private GrantWords() {}

    static String say(Language language, String key, Object... arguments) {
        return of(key).label(language, key, arguments);
    }

    static String count(Language language, String key, long number) {
        return of(key + ".other").count(language, key, number);
    }

    static boolean knows(String key) {
        return BY_KEY.containsKey(key);
    }

    private static Labels of(String key) {
        var labels = BY_KEY.get(key);
        if (labels == null) {
            throw new IllegalArgumentException("no words for " + key);
        }
        return labels;
    }

    private static Map<String, Labels> load(String... files) {
        var byKey = new HashMap<String, Labels>();
        Arrays.stream(files)
                .map(file -> Labels.load("samspil/grants/" + file + ".tsv"))
                .flatMap(labels -> labels.keys().stream().map(key -> Map.entry(key, labels)))
                .forEach(each -> {
                    if (byKey.put(each.getKey(), each.getValue()) != null) {
                        throw new IllegalArgumentException(each.getKey() + " stands in two files");
                    }
                });
        return Collections.unmodifiableMap(byKey);
    }
}
