package samspil.local.login;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Markup in which every text is shown as text. */
record Html(String markup) {
    static final Html NOTHING = new Html("");

    /**
     * Fills a pattern.
     *
     * @param pattern markup with a {@code %s} for each part
     * @param parts markup as it is, anything else escaped
     */
    static Html of(String pattern, Object... parts) {
        return new Html(pattern.formatted(Arrays.stream(parts).map(Html::part).toArray()));
    }

    /** One after the other. */
    static Html join(Stream<Html> parts) {
        return new Html(parts.map(Html::markup).collect(Collectors.joining()));
    }

    private static String part(Object part) {
        return part instanceof Html html ? html.markup() : escaped(String.valueOf(part));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
