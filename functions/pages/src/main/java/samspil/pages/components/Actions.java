package samspil.pages.components;

import gg.jte.Content;
import java.util.List;

/** Buttons beside each other: what may be done from here. */
public record Actions(List<Content> buttons) implements Component {
    public Actions {
        buttons = List.copyOf(buttons);
    }
}
