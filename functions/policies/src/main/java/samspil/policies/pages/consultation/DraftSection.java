package samspil.policies.pages.consultation;

import gg.jte.Content;
import gg.jte.TemplateOutput;
import java.util.List;
import samspil.pages.Templates;
import samspil.pages.components.Prose;
import samspil.pages.components.Spoken;

/**
 * A section of a draft under its own anchor.
 *
 * @param id of the anchor
 * @param below what was said of it
 */
public record DraftSection(String id, Spoken heading, Prose text, List<Content> below) implements Content {
    private static final Templates TEMPLATES = Templates.in("samspil.policies.templates");

    public DraftSection {
        below = List.copyOf(below);
    }

    @Override
    public void writeTo(TemplateOutput output) {
        TEMPLATES.content("DraftSection", this).writeTo(output);
    }
}
