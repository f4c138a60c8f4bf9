package samspil.pages.journey;

import gg.jte.Content;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import samspil.kernel.Violation;
import samspil.pages.components.Field;

/**
 * A question of a form. Its words are the labels {@code ask.<name>}, and {@code ask.<name>.hint} where there are any.
 *
 * @param name which is also where a rule that the answer breaks points
 * @param options what may be chosen; empty where it is typed
 * @param wording where the words are not the labels'; absent where they are
 */
public record Ask(
        String name,
        Control control,
        boolean required,
        List<Option> options,
        @Nullable Wording wording) {

    /** What a question is called where the labels don't say it. */
    public record Wording(String label, String hint) {}

    public Ask {
        options = List.copyOf(options);
    }

    /** One whose words the labels have. */
    public Ask(String name, Control control, boolean required, List<Option> options) {
        this(name, control, required, options, null);
    }

    /** One that must be answered. */
    public static Ask of(String name, Control control) {
        return new Ask(name, control, true, List.of());
    }

    /** One that must be answered by a choice. */
    public static Ask one(String name, List<Option> options) {
        return new Ask(name, Kind.ONE, true, options);
    }

    /** The same that may be left out. */
    public Ask optional() {
        return new Ask(name, control, false, options, wording);
    }

    /** The same in words that are not the labels'. */
    public Ask worded(String label, String hint) {
        return new Ask(name, control, required, options, new Wording(label, hint));
    }

    /** What it is called. */
    public String label(Ground ground) {
        return wording == null ? ground.say("ask." + name) : wording.label();
    }

    /** A rule that the answer breaks, by its code. */
    public Optional<Violation> broken(String code) {
        return Optional.of(new Violation("/" + name, code));
    }

    /** What it is asked in. */
    public Field field(Ground ground, Typed typed, Map<String, String> errors) {
        var error = errors.getOrDefault(name, "");
        return new Field(name, label(ground), hint(ground), typed.text(name), error, required);
    }

    private String hint(Ground ground) {
        if (wording != null) {
            return wording.hint();
        }
        return ground.knows("ask." + name + ".hint") ? ground.say("ask." + name + ".hint") : "";
    }

    List<String> names() {
        return control.names(this);
    }

    Asked asked(Ground ground, Typed typed, Map<String, String> errors) {
        return new Asked(ground, this, typed, errors);
    }

    Optional<Violation> wrong(Typed typed) {
        return control.wrong(this, typed);
    }

    /** The answer as it is read before it is sent. */
    Content read(Ground ground, Typed typed) {
        return control.read(asked(ground, typed, Map.of()));
    }
}
