package samspil.council.pages.desk.form;

import gg.jte.Content;
import java.util.List;
import java.util.stream.Collectors;
import samspil.council.pages.Setting;
import samspil.pages.components.Choice;
import samspil.pages.components.Choices;
import samspil.pages.components.Field;
import samspil.pages.components.Select;
import samspil.pages.components.TextArea;
import samspil.pages.components.TextField;

/**
 * A question of a form.
 *
 * @param label the question
 * @param hint below it; may be empty
 * @param options what may be chosen; none where something is typed
 */
public record Ask(String name, Kind kind, boolean required, String label, String hint, List<Option> options) {
    private static final int ROWS = 5;
    private static final int LONGEST = 4_000;

    /** What it is answered with. */
    public enum Kind {
        TEXT,
        EMAIL,
        DAY,
        AREA,
        ONE,
        SEVERAL,
        DROP
    }

    /** What may be chosen, and what is said of it. */
    public record Option(String value, String text, String note) {}

    public Ask {
        options = List.copyOf(options);
    }

    /** A question whose words are the labels {@code ask.<name>} and, where there is one, {@code ask.<name>.hint}. */
    public static Ask typed(Setting setting, String name, Kind kind, boolean required) {
        return chosen(setting, name, kind, required, List.of());
    }

    /** The same answered by choosing. */
    public static Ask chosen(Setting setting, String name, Kind kind, boolean required, List<Option> options) {
        var hint = Setting.knows("ask." + name + ".hint") ? setting.say("ask." + name + ".hint") : "";
        return new Ask(name, kind, required, setting.say("ask." + name), hint, options);
    }

    Field field(Typed typed, String error) {
        return new Field(name, label, hint, typed.text(name), error, required);
    }

    Content control(Setting setting, Typed typed, String error) {
        var field = field(typed, error);
        return switch (kind) {
            case TEXT -> new TextField(setting.language(), field, "text", "off");
            case EMAIL -> new TextField(setting.language(), field, "email", "off");
            case DAY -> new TextField(setting.language(), field, "date", "off");
            case AREA -> new TextArea(setting.language(), field, ROWS, LONGEST);
            case ONE -> new Choices(setting.language(), field, false, choices(typed));
            case SEVERAL -> new Choices(setting.language(), field, true, choices(typed));
            case DROP -> new Select(setting.language(), field, choices(typed));
        };
    }

    /** The answer in words. */
    String answer(Typed typed) {
        return options.isEmpty()
                ? typed.text(name)
                : options.stream()
                        .filter(option -> typed.all(name).contains(option.value()))
                        .map(Option::text)
                        .collect(Collectors.joining("\n\n"));
    }

    private List<Choice> choices(Typed typed) {
        return options.stream()
                .map(option -> new Choice(
                        option.value(), option.text(), typed.all(name).contains(option.value()), option.note()))
                .toList();
    }
}
