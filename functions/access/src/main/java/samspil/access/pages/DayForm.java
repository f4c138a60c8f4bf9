package samspil.access.pages;

import gg.jte.Content;
import gg.jte.TemplateOutput;
import samspil.pages.Templates;

/**
 * Asks for a day by GET.
 *
 * @param day that is shown now, as ISO 8601 writes it
 * @param address of the page that shows a day
 */
public record DayForm(String label, String button, String day, String address) implements Content {
    private static final Templates TEMPLATES = Templates.in("samspil.access.templates");

    @Override
    public void writeTo(TemplateOutput output) {
        TEMPLATES.content("DayForm", this).writeTo(output);
    }
}
