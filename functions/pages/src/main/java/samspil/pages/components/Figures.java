package samspil.pages.components;

import java.util.List;

/**
 * A few numbers side by side.
 */
public record Figures(List<Figure> figures) implements Component {
    public Figures {
        figures = List.copyOf(figures);
    }
}
