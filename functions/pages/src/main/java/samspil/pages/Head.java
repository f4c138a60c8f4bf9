package samspil.pages;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import samspil.kernel.Language;

/**
 * What browsers, search engines and other machines read of a page.
 *
 * @param title of the page alone, in its language; the site's name is added
 * @param description one or two sentences
 * @param addresses the path of this page in each language it can be read in
 * @param jsonLd a JSON text of schema.org terms, or an empty string
 * @param again after how many seconds a browser without script looks again; 0 for never
 * @param failed whether it is answered with errors, which the browser's tab says first
 */
public record Head(
        String title, String description, Map<Language, String> addresses, String jsonLd, int again, boolean failed) {

    public Head {
        var ordered = new EnumMap<Language, String>(Language.class);
        ordered.putAll(addresses);
        addresses = Collections.unmodifiableMap(ordered);
    }

    /** The same without schema.org terms. */
    public Head(String title, String description, Map<Language, String> addresses) {
        this(title, description, addresses, "");
    }

    /** The same that stays as it is. */
    public Head(String title, String description, Map<Language, String> addresses, String jsonLd) {
        this(title, description, addresses, jsonLd, 0, false);
    }

    /** The same of something that is not done yet. */
    public Head again(int seconds) {
        return new Head(title, description, addresses, jsonLd, seconds, failed);
    }

    /** The same answered with errors. */
    Head withErrors() {
        return new Head(title, description, addresses, jsonLd, again, true);
    }

    /** The JSON with every {@code <} escaped, so that no value can end the script element it stands in. */
    String safeJsonLd() {
        return jsonLd.replace("<", "\\u003c");
    }
}
