package samspil.policies.pages.desk.form;

import gg.jte.Content;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import samspil.kernel.InvalidValue;
import samspil.kernel.Violation;
import samspil.pages.components.TextField;
import samspil.policies.pages.words.Visit;

/** A question for a day that must be known. */
public record DayAsk(String name) implements Ask {

    /**
     * The day that was typed.
     *
     * @throws InvalidValue at the field where it is none
     */
    public static LocalDate day(Typed typed, String name) {
        return read(typed.text(name)).orElseThrow(() -> InvalidValue.of("form.localdate", "/" + name));
    }

    @Override
    public boolean required() {
        return true;
    }

    @Override
    public Content control(Visit visit, Map<String, String> errors, Typed typed) {
        return new TextField(visit.language(), field(visit, errors, typed), "date", "off");
    }

    @Override
    public Optional<Violation> wrong(Typed typed) {
        return read(typed.text(name)).isPresent() ? Optional.empty() : broken("form.localdate");
    }

    @Override
    public String answer(Visit visit, Typed typed) {
        return read(typed.text(name)).map(visit.dates()::day).orElse("");
    }

    private static Optional<LocalDate> read(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
