package samspil.access.pages;

import gg.jte.Content;
import gg.jte.TemplateOutput;
import samspil.pages.Templates;

/** A few facts beside what a page is about. */
public record SideCard(String heading, Content body) implements Content {
    private static final Templates TEMPLATES = Templates.in("samspil.access.templates");

    @Override
    public void writeTo(TemplateOutput output) {
        TEMPLATES.content("SideCard", this).writeTo(output);
    }
}
