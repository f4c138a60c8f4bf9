package samspil.pages.components;

import gg.jte.Content;
import java.util.List;
import samspil.pages.Link;

/**
 * A part of a page under its own heading.
 *
 * @param more leads to all of it; none or one
 */
public record Section(String heading, List<Link> more, Content body) implements Component {
    public Section {
        more = List.copyOf(more);
    }
}
