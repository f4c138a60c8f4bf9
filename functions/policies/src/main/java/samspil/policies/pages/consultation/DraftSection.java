package samspil.policies.pages.consultation;

import gg.jte.Content;
import java.util.List;
import samspil.pages.components.Prose;
import samspil.pages.components.Spoken;

/**
 * A section of a draft under its own anchor.
 *
 * @param id of the anchor
 * @param below what was said of it
 */
public record DraftSection(String id, Spoken heading, Prose text, List<Content> below) implements Part {

    public DraftSection {
        below = List.copyOf(below);
    }
}
