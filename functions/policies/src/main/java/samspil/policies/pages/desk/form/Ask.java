package samspil.policies.pages.desk.form;

import gg.jte.Content;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import samspil.kernel.Violation;
import samspil.pages.components.Field;
import samspil.pages.components.Prose;
import samspil.policies.pages.words.Visit;

/** A question of a form. Its words are the labels {@code ask.<name>}, and {@code ask.<name>.hint} where there are any. */
public interface Ask {

    /** Its name, which is also where a rule that it breaks points. */
    String name();

    /** Whether it must be answered. */
    boolean required();

    /** The names of its fields. */
    default List<String> names() {
        return List.of(name());
    }

    /**
     * The control it is answered with.
     *
     * @param errors what is wrong in words, by field
     */
    Content control(Visit visit, Map<String, String> errors, Typed typed);

    /** What else a page with this question can be asked for, beside going on. */
    default List<Content> beside(Visit visit) {
        return List.of();
    }

    /** The rule that the answer breaks by itself, at its field. */
    default Optional<Violation> wrong(Typed typed) {
        return required() && typed.text(name()).isEmpty() ? broken("field.required") : Optional.empty();
    }

    /** A rule that the answer breaks, by its code. */
    default Optional<Violation> broken(String code) {
        return Optional.of(new Violation("/" + name(), code));
    }

    /** The answer in words; empty where nothing was answered. */
    default String answer(Visit visit, Typed typed) {
        return typed.text(name());
    }

    /** The answer as it is read before it is sent. */
    default Content read(Visit visit, Typed typed) {
        var words = answer(visit, typed);
        return new Prose(words.isEmpty() ? visit.say("ask.nothing") : words);
    }

    /** What a question is asked in. */
    default Field field(Visit visit, Map<String, String> errors, Typed typed) {
        var hint = Visit.knows("ask." + name() + ".hint") ? visit.say("ask." + name() + ".hint") : "";
        var error = errors.getOrDefault(name(), "");
        return new Field(name(), visit.say("ask." + name()), hint, typed.text(name()), error, required());
    }

    /** All fields that a summary of errors leads to. */
    default List<Field> fields(Visit visit, Map<String, String> errors, Typed typed) {
        return List.of(field(visit, errors, typed));
    }
}
