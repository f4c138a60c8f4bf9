package samspil.policies.pages.desk.form;

import gg.jte.Content;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import samspil.kernel.Violation;
import samspil.pages.components.Choice;
import samspil.pages.components.Choices;
import samspil.policies.pages.words.Visit;

/**
 * A question answered by one of a few choices.
 *
 * @param values what may be chosen
 * @param said a choice in words
 */
public record ChoiceAsk(String name, boolean required, List<String> values, Function<String, String> said)
        implements Ask {

    public ChoiceAsk {
        values = List.copyOf(values);
    }

    @Override
    public Content control(Visit visit, Map<String, String> errors, Typed typed) {
        var choices = values.stream()
                .map(value -> new Choice(value, said.apply(value), value.equals(typed.text(name))))
                .toList();
        return new Choices(visit.language(), field(visit, errors, typed), false, choices);
    }

    @Override
    public Optional<Violation> wrong(Typed typed) {
        var chosen = typed.text(name);
        return values.contains(chosen) || (chosen.isEmpty() && !required)
                ? Optional.empty()
                : broken("choice.required");
    }

    @Override
    public String answer(Visit visit, Typed typed) {
        var chosen = typed.text(name);
        return values.contains(chosen) ? said.apply(chosen) : "";
    }
}
