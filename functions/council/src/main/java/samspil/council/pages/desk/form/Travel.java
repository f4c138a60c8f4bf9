package samspil.council.pages.desk.form;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import samspil.kernel.InvalidValue;
import samspil.kernel.Violation;
import samspil.pages.Page;
import samspil.pages.PageAnswers;
import samspil.pages.errors.ErrorPages;
import samspil.platform.http.FormFields;
import samspil.platform.http.ProblemType;

/** Leads somebody through a journey: the questions, the answers to check, and it is done. */
@Singleton
public record Travel(JourneyPage pages, ErrorPages errors) {

    /** The questions. */
    public <T> HttpResponse<?> begin(Desk desk, Journey<T> journey) {
        return shown(HttpStatus.OK, pages.ask(desk, journey, journey.first(), List.of()));
    }

    /** Without the word that they were checked, the answers are shown to be checked; with it, done. */
    public <T> HttpResponse<?> goOn(HttpRequest<?> request, Desk desk, Journey<T> journey) {
        var sent = FormFields.of(request);
        if (sent.isEmpty()) {
            return errors.answer(request, ProblemType.TOO_LARGE);
        }
        var typed = typed(sent.get(), journey);
        if (sent.get().typed(JourneyPage.STEP).equals("change")) {
            return shown(HttpStatus.OK, pages.ask(desk, journey, typed, List.of()));
        }
        boolean checked = sent.get().typed(JourneyPage.STEP).equals("checked")
                || journey.asks().isEmpty();
        return meant(request, desk, journey, typed, checked);
    }

    private <T> HttpResponse<?> meant(
            HttpRequest<?> request, Desk desk, Journey<T> journey, Typed typed, boolean checked) {
        var missing = journey.asks().stream()
                .filter(ask -> ask.required() && !typed.has(ask.name()))
                .map(ask -> new Violation("/" + ask.name(), "field.required"))
                .toList();
        if (!missing.isEmpty()) {
            return wrong(desk, journey, typed, missing);
        }
        try {
            var wish = journey.meant(typed);
            var against = journey.against(wish);
            if (against.isPresent()) {
                return wrong(desk, journey, typed, List.of(against.get()));
            }
            return checked
                    ? act(request, desk, journey, typed, wish)
                    : shown(HttpStatus.OK, pages.check(desk, journey, typed));
        } catch (InvalidValue e) {
            return wrong(desk, journey, typed, List.of(e.violation()));
        }
    }

    private <T> HttpResponse<?> act(HttpRequest<?> request, Desk desk, Journey<T> journey, Typed typed, T wish) {
        return switch (journey.act(wish)) {
            case Journey.Deed.Done done -> shown(HttpStatus.OK, pages.done(desk, journey, done));
            case Journey.Deed.Wrong(var violation) -> wrong(desk, journey, typed, List.of(violation));
            case Journey.Deed.Gone() -> errors.answer(request, ProblemType.NOT_FOUND);
        };
    }

    private <T> HttpResponse<?> wrong(Desk desk, Journey<T> journey, Typed typed, List<Violation> violations) {
        return shown(HttpStatus.BAD_REQUEST, pages.ask(desk, journey, typed, violations));
    }

    private static Typed typed(FormFields sent, Journey<?> journey) {
        var values = new HashMap<String, List<String>>();
        journey.asks().forEach(ask -> values.put(ask.name(), sent.all(ask.name())));
        return new Typed(values);
    }

    private static HttpResponse<?> shown(HttpStatus status, Page page) {
        return PageAnswers.passing(status, page);
    }
}
