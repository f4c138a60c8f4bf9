package samspil.pages.components;

import org.jspecify.annotations.Nullable;
import samspil.kernel.Language;
import samspil.kernel.LocalText;

/**
 * A text with the language it is in.
 *
 * @param lang its BCP 47 tag where that is another than the page's, for the attribute {@code lang}; else absent
 */
public record Spoken(String text, @Nullable String lang) {
    /** In the page's own language. */
    public static Spoken of(String text) {
        return new Spoken(text, null);
    }

    /** In the wanted language or the closest there is; empty where there is no text. */
    public static Spoken of(@Nullable LocalText text, Language wanted) {
        return text == null ? of("") : new Spoken(text.in(wanted), lang(text.languageOf(wanted), wanted));
    }

    /** Whether there is nothing to say. */
    public boolean isEmpty() {
        return text.isEmpty();
    }

    private static @Nullable String lang(Language shown, Language wanted) {
        return shown == wanted ? null : shown.tag();
    }
}
