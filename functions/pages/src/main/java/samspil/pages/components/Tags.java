package samspil.pages.components;

import java.util.List;

/**
 * Subjects in a row.
 */
public record Tags(List<String> tags) implements Component {
    public Tags {
        tags = List.copyOf(tags);
    }
}
