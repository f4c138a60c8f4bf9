package samspil.pages.components;

import gg.jte.Content;
import java.util.List;

/**
 * A page in two columns: what it is about, and beside it what belongs to it.
 */
public record Columns(Content main, String label, List<Content> side) implements Component {
    public Columns {
        side = List.copyOf(side);
    }
}
