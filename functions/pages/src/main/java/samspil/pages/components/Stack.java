package samspil.pages.components;

import gg.jte.Content;
import java.util.List;

/**
 * Parts below each other.
 */
public record Stack(List<Content> parts) implements Component {
    public Stack {
        parts = List.copyOf(parts);
    }

    /** These parts, in this order. */
    public static Stack of(Content... parts) {
        return new Stack(List.of(parts));
    }
}
