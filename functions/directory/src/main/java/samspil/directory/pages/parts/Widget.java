package samspil.directory.pages.parts;

import java.util.List;
import samspil.directory.pages.words.View;
import samspil.pages.Icon;
import samspil.pages.Link;
import samspil.pages.Site;
import samspil.pages.components.Fact;
import samspil.pages.components.Spoken;

/**
 * A whole small page without frame or script, which stands in a frame of somebody else's page.
 *
 * @param all leads to everything that was found
 */
public record Widget(View view, Site site, List<Line> lines, Link all) implements Part {

    public Widget {
        lines = List.copyOf(lines);
    }

    /** One entry; its address is whole, for it opens in the place of the outer page. */
    public record Line(String address, Spoken name, Icon icon, List<Fact> facts) {}

    /** As HTML. */
    public String html() {
        return PartTemplates.ALL.text("Widget", this);
    }
}
