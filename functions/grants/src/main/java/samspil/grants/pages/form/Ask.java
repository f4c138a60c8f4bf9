package samspil.grants.pages.form;

import gg.jte.Content;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import samspil.grants.pages.Visit;
import samspil.kernel.InvalidValue;
import samspil.pages.components.Choice;
import samspil.pages.components.Choices;
import samspil.pages.components.Field;
import samspil.pages.components.Select;
import samspil.pages.components.TextArea;
import samspil.pages.components.TextField;

/**
 * A question of a form. Its words are the labels {@code ask.<name>}, and {@code ask.<name>.hint} where there are any.
 *
 * @param name which is also where a rule that the answer breaks points
 * @param options what may be chosen; empty where it is typed
 * @param wording where the words are not ours; absent where the labels have them
 */
public record Ask(
        String name,
        Kind kind,
        boolean required,
        List<Option> options,
        @Nullable Wording wording) {
    private static final int ROWS = 8;
    private static final int FEW = 8;
    private static final int LONGEST = 20_000;

    /** With what it is answered. */
    public enum Kind {
        LINE,
        AREA,
        DAY,
        HOUR,
        NUMBER,
        MONEY,
        ONE,
        MANY
    }

    /** What may be chosen, in words. */
    public record Option(String value, String words) {}

    /** What somebody else calls a question. */
    public record Wording(String label, String hint) {}

    /** One whose words the labels have. */
    public Ask(String name, Kind kind, boolean required, List<Option> options) {
        this(name, kind, required, options, null);
    }

    public Ask {
        options = List.copyOf(options);
    }

    /** One that must be answered. */
    public static Ask of(String name, Kind kind) {
        return new Ask(name, kind, true, List.of());
    }

    /** One that must be answered by a choice. */
    public static Ask one(String name, List<Option> options) {
        return new Ask(name, Kind.ONE, true, options);
    }

    /** The same that may be left out. */
    public Ask optional() {
        return new Ask(name, kind, false, options, wording);
    }

    /** The same in words that are not ours. */
    public Ask worded(String label, String hint) {
        return new Ask(name, kind, required, options, new Wording(label, hint));
    }

    /** What it is called. */
    String label(Visit visit) {
        return wording == null ? visit.say("ask." + name) : wording.label();
    }

    /** The control it is answered with. */
    Content control(Visit visit, Typed typed, String error) {
        var field = field(visit, typed, error);
        return switch (kind) {
            case LINE -> new TextField(visit.language(), field, "text", "off");
            case AREA -> new TextArea(visit.language(), field, ROWS, LONGEST);
            case DAY -> new TextField(visit.language(), field, "date", "off");
            case HOUR -> new TextField(visit.language(), field, "time", "off");
            case NUMBER, MONEY -> new TextField(visit.language(), field, "text", "off");
            case ONE ->
                options.size() > FEW
                        ? new Select(visit.language(), field, choices(typed))
                        : new Choices(visit.language(), field, false, choices(typed));
            case MANY -> new Choices(visit.language(), field, true, choices(typed));
        };
    }

    /** What it is asked in. */
    Field field(Visit visit, Typed typed, String error) {
        return new Field(name, label(visit), hint(visit), typed.text(name), error, required);
    }

    private String hint(Visit visit) {
        if (wording != null) {
            return wording.hint();
        }
        return Visit.knows("ask." + name + ".hint") ? visit.say("ask." + name + ".hint") : "";
    }

    /** The rule that the answer breaks by itself, by its code. */
    Optional<String> wrong(Typed typed) {
        if (typed.all(name).isEmpty()) {
            return required ? Optional.of(options.isEmpty() ? "field.required" : "choice.required") : Optional.empty();
        }
        try {
            check(typed);
            return Optional.empty();
        } catch (InvalidValue e) {
            return Optional.of(e.violation().code());
        }
    }

    /** The answer as it is read before it is sent; empty where nothing was answered. */
    String answer(Visit visit, Typed typed) {
        if (typed.all(name).isEmpty()) {
            return "";
        }
        return switch (kind) {
            case DAY -> visit.weekday(typed.day(name));
            case HOUR -> visit.hour(typed.hour(name));
            case MONEY -> visit.money(typed.money(name));
            case ONE, MANY ->
                options.stream()
                        .filter(each -> typed.all(name).contains(each.value()))
                        .map(Option::words)
                        .collect(Collectors.joining("\n\n"));
            case LINE, AREA, NUMBER -> typed.text(name);
        };
    }

    private void check(Typed typed) {
        switch (kind) {
            case DAY -> typed.day(name);
            case HOUR -> typed.hour(name);
            case NUMBER -> typed.number(name);
            case MONEY -> typed.money(name);
            case ONE, MANY -> {
                if (!options.stream().map(Option::value).toList().containsAll(typed.all(name))) {
                    throw Typed.wrong(name, "choice.unknown");
                }
            }
            case LINE, AREA -> {}
        }
    }

    private List<Choice> choices(Typed typed) {
        return options.stream()
                .map(each ->
                        new Choice(each.value(), each.words(), typed.all(name).contains(each.value())))
                .toList();
    }
}
