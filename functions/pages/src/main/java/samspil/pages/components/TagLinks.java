package samspil.pages.components;

import java.util.List;
import samspil.pages.Link;

/** Subjects in a row, each leading to all that has it. */
public record TagLinks(List<Link> tags) implements Component {
    public TagLinks {
        tags = List.copyOf(tags);
    }
}
