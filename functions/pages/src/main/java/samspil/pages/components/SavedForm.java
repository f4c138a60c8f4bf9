package samspil.pages.components;

import gg.jte.Content;
import java.util.List;
import samspil.kernel.Language;

/**
 * A form of several pages, each answered by the server alone. With script, what was typed is kept on the reader's own
 * machine until it is sent, and put back when they return.
 *
 * @param action where it is sent by POST
 * @param key tells the forms of the site apart, such as the path of what it is about
 * @param fresh whether the page is the first of a new form, so that what was kept is put back
 */
public record SavedForm(Language language, String action, String key, boolean fresh, List<Content> parts)
        implements Component {

    public SavedForm {
        parts = List.copyOf(parts);
    }
}
