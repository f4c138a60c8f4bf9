package samspil.pages.components;

import java.util.List;
import samspil.kernel.Language;

/**
 * One choice of a list that drops down; the first is for nothing chosen yet.
 */
public record Select(Language language, Field field, List<Choice> choices) implements Component {
    public Select {
        choices = List.copyOf(choices);
    }
}
