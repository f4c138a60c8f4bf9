package samspil.grants.apply.pages.parts;

import gg.jte.Content;
import java.util.List;
import samspil.kernel.Language;
import samspil.pages.components.Field;

/** Several controls that together answer one question. */
public record ApplyGroup(Language language, Field field, List<Content> parts) implements ApplyPart {

    public ApplyGroup {
        parts = List.copyOf(parts);
    }
}
