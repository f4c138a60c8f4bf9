package samspil.pages.components;

import samspil.kernel.Language;
import samspil.kernel.LocalText;

/**
 * A text in the wanted language or the closest there is, marked with the language it really is in.
 *
 * @param wanted the page's language
 */
public record LocalWords(LocalText text, Language wanted) implements Component {
    /** The language the words are in. */
    public Language shown() {
        return text.languageOf(wanted);
    }

    /** Whether that is another than the wanted one. */
    public boolean fellBack() {
        return shown() != wanted;
    }
}
