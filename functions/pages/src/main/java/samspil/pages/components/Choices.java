package samspil.pages.components;

import java.util.List;
import samspil.kernel.Language;

/**
 * All choices at once.
 *
 * @param many whether more than one may be chosen
 */
public record Choices(Language language, Field field, boolean many, List<Choice> choices) implements Component {
    public Choices {
        choices = List.copyOf(choices);
    }

    /** The id of a choice; the first has the field's own, so that the error summary leads to it. */
    public String id(int index) {
        return index == 0 ? field.name() : field.name() + "-" + index;
    }
}
