package samspil.policies.pages.desk.room;

import gg.jte.Content;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import samspil.kernel.CoarseDate;
import samspil.kernel.InvalidValue;
import samspil.kernel.Violation;
import samspil.pages.DateWords;
import samspil.pages.journey.Ask;
import samspil.pages.journey.Asked;
import samspil.pages.journey.Control;
import samspil.pages.journey.Typed;
import samspil.policies.pages.parts.CoarseField;

/** A date as exact as somebody knows it, in three fields: a year, and what else is known. */
record CoarseDay() implements Control {

    /** One that must be answered. */
    static Ask ask(String name) {
        return Ask.of(name, new CoarseDay());
    }

    /**
     * A date as exact as it was typed.
     *
     * @throws InvalidValue at the field where it is none
     */
    static CoarseDate date(Typed typed, String name) {
        try {
            return new CoarseDate(edtf(typed, name));
        } catch (InvalidValue e) {
            throw Typed.wrong(name, "date.coarse");
        }
    }

    /** The same with a date in its three fields. */
    static Typed with(Typed typed, String name, CoarseDate date) {
        var parts = date.edtf().split("-", -1);
        return typed.with(name + "-year", parts[0])
                .with(name + "-month", parts.length > 1 ? parts[1] : "")
                .with(name + "-day", parts.length > 2 ? parts[2] : "");
    }

    /** As EDTF writes it; no form of it where there is a day and no month. */
    private static String edtf(Typed typed, String name) {
        var day = typed.text(name + "-day");
        var month = typed.text(name + "-month");
        return Stream.of(
                        typed.text(name + "-year"),
                        month.isEmpty() && !day.isEmpty() ? "?" : month,
                        day.length() == 1 ? "0" + day : day)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("-"));
    }

    @Override
    public List<String> names(Ask ask) {
        return List.of(ask.name() + "-day", ask.name() + "-month", ask.name() + "-year");
    }

    @Override
    public Content shown(Asked it) {
        var parts = names(it.ask()).stream().map(it.typed()::text).toList();
        return new CoarseField(it.ground(), it.field(), parts.get(0), parts.get(1), parts.get(2));
    }

    @Override
    public Optional<Violation> wrong(Ask ask, Typed typed) {
        if (isNone(ask, typed)) {
            return ask.required() ? ask.broken("date.required") : Optional.empty();
        }
        return isOne(ask, typed) ? Optional.empty() : ask.broken("date.coarse");
    }

    @Override
    public String answer(Asked it) {
        return isNone(it.ask(), it.typed())
                ? ""
                : new DateWords(it.language()).of(date(it.typed(), it.ask().name()));
    }

    private boolean isNone(Ask ask, Typed typed) {
        return names(ask).stream().allMatch(part -> typed.text(part).isEmpty());
    }

    private static boolean isOne(Ask ask, Typed typed) {
        try {
            return date(typed, ask.name()).year() > 0;
        } catch (InvalidValue e) {
            return false;
        }
    }
}
