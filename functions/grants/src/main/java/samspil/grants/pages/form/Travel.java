package samspil.grants.pages.form;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import samspil.grants.pages.form.Journey.Result;
import samspil.grants.pages.form.JourneyPage.Traveller;
import samspil.kernel.InvalidValue;
import samspil.kernel.Violation;
import samspil.pages.Page;
import samspil.pages.PageAnswers;
import samspil.pages.errors.ErrorPages;
import samspil.platform.http.FormFields;
import samspil.platform.http.ProblemType;

/** Leads somebody through a journey, page by page. */
@Singleton
public record Travel(JourneyPage pages, ErrorPages errors) {

    /** The first page. */
    public HttpResponse<?> begin(Desk desk, Journey journey) {
        return shown(pages.ask(new Traveller(desk, journey, journey.first()), 0, List.of()));
    }

    /** The page after the one that was sent, or the same with what is wrong, or the deed. */
    public HttpResponse<?> goOn(HttpRequest<?> request, Desk desk, Journey journey) {
        var sent = FormFields.of(request);
        return sent.isEmpty()
                ? errors.answer(request, ProblemType.TOO_LARGE)
                : goOn(request, new Traveller(desk, journey, Typed.of(sent.get(), journey.names())), sent.get());
    }

    private HttpResponse<?> goOn(HttpRequest<?> request, Traveller who, FormFields sent) {
        var to = sent.typed(JourneyPage.TO);
        if (!to.isEmpty()) {
            return shown(pages.ask(who, number(who, to), List.of()));
        }
        var at = sent.typed(JourneyPage.AT);
        return at.equals("check") ? act(request, who) : checked(request, who, number(who, at));
    }

    private HttpResponse<?> checked(HttpRequest<?> request, Traveller who, int at) {
        var wrong = wrong(who, who.journey().steps().get(at).asks().stream()).toList();
        if (!wrong.isEmpty()) {
            return refused(pages.ask(who, at, wrong));
        }
        if (!who.isLast(at)) {
            return shown(pages.ask(who, at + 1, List.of()));
        }
        return together(who)
                .<HttpResponse<?>>map(violation -> refused(who, violation))
                .orElseGet(() -> who.isChecked() ? shown(pages.check(who)) : act(request, who));
    }

    private HttpResponse<?> act(HttpRequest<?> request, Traveller who) {
        var wrong = together(who);
        if (wrong.isPresent()) {
            return refused(who, wrong.get());
        }
        return switch (who.journey().act(who.typed())) {
            case Result.Done(var next) ->
                HttpResponse.seeOther(URI.create(next)).header(HttpHeaders.CACHE_CONTROL, "no-store");
            case Result.Wrong(var violation) -> refused(who, violation);
            case Result.Gone() -> errors.answer(request, ProblemType.NOT_FOUND);
        };
    }

    private static Stream<Violation> wrong(Traveller who, Stream<Ask> asks) {
        return asks.flatMap(ask -> ask.wrong(who.typed()).map(code -> new Violation("/" + ask.name(), code)).stream());
    }

    /** What is wrong with single answers of any page comes first: a form may be sent that no page of ours made. */
    private static Optional<Violation> together(Traveller who) {
        try {
            return wrong(who, who.journey().asks())
                    .findFirst()
                    .or(() -> who.journey().wrong(who.typed()));
        } catch (InvalidValue e) {
            return Optional.of(e.violation());
        }
    }

    /** On the page of the field that it is about. */
    private HttpResponse<?> refused(Traveller who, Violation violation) {
        var field = JourneyPage.field(violation);
        var steps = who.journey().steps();
        int at = IntStream.range(0, steps.size())
                .filter(i ->
                        steps.get(i).asks().stream().anyMatch(ask -> ask.name().equals(field)))
                .findFirst()
                .orElse(steps.size() - 1);
        return refused(pages.ask(who, at, List.of(violation)));
    }

    private static int number(Traveller who, String typed) {
        return typed.matches("[0-9]")
                ? Math.min(Integer.parseInt(typed), who.journey().steps().size() - 1)
                : 0;
    }

    private static HttpResponse<?> shown(Page page) {
        return PageAnswers.passing(HttpStatus.OK, page);
    }

    private static HttpResponse<?> refused(Page page) {
        return PageAnswers.passing(HttpStatus.BAD_REQUEST, page);
    }
}
