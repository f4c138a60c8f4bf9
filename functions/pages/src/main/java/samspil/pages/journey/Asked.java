package samspil.pages.journey;

import java.util.List;
import java.util.Map;
import samspil.kernel.Language;
import samspil.pages.components.Choice;
import samspil.pages.components.Field;

/**
 * A question as it is asked of somebody.
 *
 * @param errors what is wrong in words, by field
 */
public record Asked(Ground ground, Ask ask, Typed typed, Map<String, String> errors) {

    /** What it is asked in. */
    public Field field() {
        return ask.field(ground, typed, errors);
    }

    /** In which it is asked. */
    public Language language() {
        return ground.language();
    }

    /** What may be chosen, and what is. */
    public List<Choice> choices() {
        return ask.options().stream()
                .map(each -> new Choice(each.value(), each.words(), chosen().contains(each.value()), each.note()))
                .toList();
    }

    /** Every value that was typed or chosen. */
    public List<String> chosen() {
        return typed.all(ask.name());
    }
}
