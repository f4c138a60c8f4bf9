package samspil.pages.journey;

import gg.jte.Content;
import java.util.Optional;
import java.util.stream.Collectors;
import samspil.kernel.InvalidValue;
import samspil.kernel.Violation;
import samspil.pages.AmountWords;
import samspil.pages.DateWords;
import samspil.pages.components.Choices;
import samspil.pages.components.Select;
import samspil.pages.components.TextField;

/** With what most questions are answered: something typed into one field, or chosen. */
public enum Kind implements Control {
    LINE,
    EMAIL,
    AREA,
    DAY,
    HOUR,
    NUMBER,
    MONEY,
    ONE,
    LIST,
    MANY;

    private static final int FEW = 8;
    private static final Area AREA_OF_TEXT = new Area(8, 20_000);

    @Override
    public Content shown(Asked it) {
        return switch (this) {
            case LINE, NUMBER, MONEY -> line(it, "text");
            case EMAIL -> line(it, "email");
            case DAY -> line(it, "date");
            case HOUR -> line(it, "time");
            case AREA -> AREA_OF_TEXT.shown(it);
            case ONE -> isFew(it) ? new Choices(it.language(), it.field(), false, it.choices()) : LIST.shown(it);
            case LIST -> new Select(it.language(), it.field(), it.choices());
            case MANY -> new Choices(it.language(), it.field(), true, it.choices());
        };
    }

    private static Content line(Asked it, String type) {
        return new TextField(it.language(), it.field(), type, "off");
    }

    /** A list has no room for what is said of a choice. */
    private static boolean isFew(Asked it) {
        var options = it.ask().options();
        return options.size() <= FEW
                || options.stream().anyMatch(each -> !each.note().isEmpty());
    }

    @Override
    public Optional<Violation> wrong(Ask ask, Typed typed) {
        if (typed.all(ask.name()).isEmpty()) {
            return ask.required() ? ask.broken(isChosen() ? "choice.required" : "field.required") : Optional.empty();
        }
        try {
            check(ask, typed);
            return Optional.empty();
        } catch (InvalidValue e) {
            return ask.broken(e.violation().code());
        }
    }

    private boolean isChosen() {
        return this == ONE || this == LIST || this == MANY;
    }

    private void check(Ask ask, Typed typed) {
        switch (this) {
            case DAY -> typed.day(ask.name());
            case HOUR -> typed.hour(ask.name());
            case NUMBER -> typed.number(ask.name());
            case MONEY -> typed.money(ask.name());
            case ONE, LIST, MANY -> {
                var values = ask.options().stream().map(Option::value).toList();
                if (!values.containsAll(typed.all(ask.name()))) {
                    throw Typed.wrong(ask.name(), "choice.unknown");
                }
            }
            case LINE, EMAIL, AREA -> {}
        }
    }

    @Override
    public String answer(Asked it) {
        return it.chosen().isEmpty() ? "" : words(it, it.ask().name());
    }

    private String words(Asked it, String name) {
        return switch (this) {
            case DAY -> new DateWords(it.language()).weekday(it.typed().day(name));
            case HOUR -> new DateWords(it.language()).hour(it.typed().hour(name));
            case MONEY -> new AmountWords(it.language()).of(it.typed().money(name));
            case ONE, LIST, MANY ->
                it.ask().options().stream()
                        .filter(each -> it.chosen().contains(each.value()))
                        .map(Option::words)
                        .collect(Collectors.joining("\n\n"));
            case LINE, EMAIL, AREA, NUMBER -> it.typed().text(name);
        };
    }
}
