package samspil.policies.pages.desk.form;

import gg.jte.Content;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import samspil.kernel.InvalidValue;
import samspil.kernel.Violation;
import samspil.policies.pages.parts.CoarseField;
import samspil.policies.pages.words.Visit;

/** A question for a date as exact as somebody knows it: a year, and what else is known. */
public record CoarseAsk(String name, boolean required) implements Ask {

    /** The three fields of a date. */
    static List<String> parts(String name) {
        return List.of(name + "-day", name + "-month", name + "-year");
    }

    /** What was typed as EDTF writes it; no form of it where there is a day and no month. */
    static String edtf(Typed typed, String name) {
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
    public List<String> names() {
        return parts(name);
    }

    @Override
    public Content control(Visit visit, Map<String, String> errors, Typed typed) {
        return new CoarseField(
                visit,
                field(visit, errors, typed),
                typed.text(name + "-day"),
                typed.text(name + "-month"),
                typed.text(name + "-year"));
    }

    @Override
    public Optional<Violation> wrong(Typed typed) {
        if (typed.noDate(name)) {
            return required ? broken("date.required") : Optional.empty();
        }
        return isOne(typed) ? Optional.empty() : broken("date.coarse");
    }

    @Override
    public String answer(Visit visit, Typed typed) {
        return typed.noDate(name) ? "" : visit.dates().of(typed.date(name));
    }

    private boolean isOne(Typed typed) {
        try {
            return typed.date(name).year() > 0;
        } catch (InvalidValue e) {
            return false;
        }
    }
}
