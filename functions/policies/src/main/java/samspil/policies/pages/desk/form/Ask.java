package samspil.policies.pages.desk.form;

import gg.jte.Content;
import java.util.List;
import java.util.Optional;
import samspil.pages.components.Field;
import samspil.policies.pages.words.Visit;

/** A question of a form. Its words are the labels {@code ask.<name>}, and {@code ask.<name>.hint} where there are any. */
public sealed interface Ask permits LineAsk, AreaAsk, CoarseAsk, ChoiceAsk {

    /** Its name, which is also where a rule that it breaks points. */
    String name();

    /** Whether it must be answered. */
    boolean required();

    /** The names of its fields. */
    default List<String> names() {
        return List.of(name());
    }

    /** The control it is answered with. */
    Content control(Visit visit, Field field, Typed typed);

    /** The rule that the answer breaks by itself, by its code. */
    default Optional<String> wrong(Typed typed) {
        return required() && typed.text(name()).isEmpty() ? Optional.of("field.required") : Optional.empty();
    }

    /** The answer as it is read before it is sent; empty where nothing was answered. */
    default String answer(Visit visit, Typed typed) {
        return typed.text(name());
    }

    /** What a question is asked in. */
    default Field field(Visit visit, Typed typed, String error) {
        var hint = Visit.knows("ask." + name() + ".hint") ? visit.say("ask." + name() + ".hint") : "";
        return new Field(name(), visit.say("ask." + name()), hint, typed.text(name()), error, required());
    }
}
