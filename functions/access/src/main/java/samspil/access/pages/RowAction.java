package samspil.access.pages;

import gg.jte.Content;
import gg.jte.TemplateOutput;
import samspil.pages.Templates;

/**
 * What can be done with a line of a table.
 *
 * @param aloud the same with what it is done to, for those who hear the button alone; begins with the text
 */
public record RowAction(String address, String formToken, String text, String aloud) implements Content {
    private static final Templates TEMPLATES = Templates.in("samspil.access.templates");

    @Override
    public void writeTo(TemplateOutput output) {
        TEMPLATES.content("RowAction", this).writeTo(output);
    }
}
