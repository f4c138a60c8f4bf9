package samspil.access.pages;

import gg.jte.Content;
import gg.jte.TemplateOutput;
import samspil.pages.Link;
import samspil.pages.Templates;

/** A link in a cell of a table. */
public record CellLink(Link link) implements Content {
    private static final Templates TEMPLATES = Templates.in("samspil.access.templates");

    @Override
    public void writeTo(TemplateOutput output) {
        TEMPLATES.content("CellLink", this).writeTo(output);
    }
}
