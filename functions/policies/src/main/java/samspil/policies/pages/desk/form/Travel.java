package samspil.policies.pages.desk.form;

import gg.jte.Content;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import samspil.kernel.InvalidValue;
import samspil.kernel.Violation;
import samspil.pages.Page;
import samspil.pages.PageAnswers;
import samspil.pages.components.Alert;
import samspil.pages.components.AlertKind;
import samspil.pages.errors.ErrorPages;
import samspil.platform.http.FormFields;
import samspil.platform.http.ProblemType;
import samspil.policies.pages.desk.Desk;
import samspil.policies.pages.desk.form.JourneyPage.Traveller;

/** Leads somebody through a journey, page by page. */
@Singleton
public record Travel(JourneyPage pages, ErrorPages errors) {
    /** A whole draft may be typed into one, in characters. */
    private static final int LARGEST = 256 * 1024;

    /** The first page. */
    public HttpResponse<?> begin(Desk desk, Journey journey) {
        return shown(pages.ask(new Traveller(desk, journey, journey.first()), 0, List.of(), List.of()));
    }

    /** The page after the one that was sent, or the same with what is wrong, or the deed. */
    public HttpResponse<?> goOn(HttpRequest<?> request, Desk desk, Journey journey) {
        return FormFields.of(request, LARGEST)
                .<HttpResponse<?>>map(sent -> goOn(request, desk, journey, sent))
                .orElseGet(() -> errors.answer(request, ProblemType.TOO_LARGE));
    }

    private HttpResponse<?> goOn(HttpRequest<?> request, Desk desk, Journey journey, FormFields sent) {
        var who = new Traveller(
                desk, journey, Typed.of(sent, JourneyPage.names(journey).toList()));
        var to = sent.typed(JourneyPage.TO);
        if (!to.isEmpty()) {
            return shown(pages.ask(who, page(who, to), List.of(), List.of()));
        }
        if (sent.typed(JourneyPage.AT).equals("check")) {
            return act(request, who);
        }
        return checked(request, who, page(who, sent.typed(JourneyPage.AT)));
    }

    private HttpResponse<?> checked(HttpRequest<?> request, Traveller who, int at) {
        var wrong = who.steps().get(at).asks().stream()
                .flatMap(ask -> ask.wrong(who.typed()).stream())
                .toList();
        if (!wrong.isEmpty()) {
            return refused(pages.ask(who, at, wrong, List.of()));
        }
        if (at < who.steps().size() - 1) {
            return shown(pages.ask(who, at + 1, List.of(), List.of()));
        }
        return together(who)
                .<HttpResponse<?>>map(violation -> refused(who, violation))
                .orElseGet(() -> who.journey().isChecked() ? shown(pages.check(who)) : act(request, who));
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
            case Result.Moved(var theirs, var typed) -> moved(new Traveller(who.desk(), who.journey(), typed), theirs);
            case Result.Gone() -> errors.answer(request, ProblemType.NOT_FOUND);
        };
    }

    private HttpResponse<?> moved(Traveller who, Content theirs) {
        var both = new Alert(AlertKind.WARNING, who.desk().say("moved"), theirs);
        return PageAnswers.passing(HttpStatus.CONFLICT, pages.ask(who, 0, List.of(), List.of(both)));
    }

    /** What is wrong with single answers of any page comes first: a form may be sent that no page of ours made. */
    private static Optional<Violation> together(Traveller who) {
        try {
            return who.steps().stream()
                    .flatMap(step -> step.asks().stream())
                    .flatMap(ask -> ask.wrong(who.typed()).stream())
                    .findFirst()
                    .or(() -> who.journey().wrong(who.typed()));
        } catch (InvalidValue e) {
            return Optional.of(e.violation());
        }
    }

    /** On the page of the field that it is about. */
    private HttpResponse<?> refused(Traveller who, Violation violation) {
        var field = JourneyPage.field(violation);
        var steps = who.steps();
        int at = IntStream.range(0, steps.size())
                .filter(i -> steps.get(i).asks().stream().anyMatch(ask -> isIn(field, ask)))
                .findFirst()
                .orElse(steps.size() - 1);
        return refused(pages.ask(who, at, List.of(violation), List.of()));
    }

    private static boolean isIn(String field, Ask ask) {
        return ask.name().equals(field) || ask.names().contains(field);
    }

    private static int page(Traveller who, String typed) {
        return typed.matches("[0-9]")
                ? Math.min(Integer.parseInt(typed), who.steps().size() - 1)
                : 0;
    }

    private static HttpResponse<?> shown(Page page) {
        return PageAnswers.passing(HttpStatus.OK, page);
    }

    private static HttpResponse<?> refused(Page page) {
        return PageAnswers.passing(HttpStatus.BAD_REQUEST, page);
    }
}
