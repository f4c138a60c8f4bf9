package samspil.access.pages;

import gg.jte.Content;
import gg.jte.TemplateOutput;
import java.util.List;
import samspil.pages.Templates;
import samspil.pages.components.Hidden;

/**
 * What can be done with a line of a table.
 *
 * @param aloud the same with what it is done to, for those who hear the button alone; begins with the text
 * @param more what is sent along
 */
public record RowAction(String address, String formToken, String text, String aloud, List<Hidden> more)
        implements Content {
    private static final Templates TEMPLATES = Templates.in("samspil.access.templates");

    public RowAction {
        more = List.copyOf(more);
    }

    /** One whose address says it all. */
    RowAction(String address, String formToken, String text, String aloud) {
        this(address, formToken, text, aloud, List.of());
    }

    @Override
    public void writeTo(TemplateOutput output) {
        TEMPLATES.content("RowAction", this).writeTo(output);
    }
}
