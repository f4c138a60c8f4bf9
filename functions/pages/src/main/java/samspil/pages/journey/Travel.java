package samspil.pages.journey;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import samspil.kernel.InvalidValue;
import samspil.kernel.Violation;
import samspil.pages.Page;
import samspil.pages.PageAnswers;
import samspil.pages.errors.ErrorPages;
import samspil.pages.journey.Journey.Result;
import samspil.platform.http.FormFields;
import samspil.platform.http.ProblemType;

/** Leads somebody through a journey, page by page. */
@Singleton
public final class Travel {
    /** The field that asks for another page. */
    public static final String TO = "to";
    /** The field that says which page was sent. */
    static final String AT = "at";
    /** The page on which all answers are read. */
    static final String CHECK = "check";

    private final JourneyPage pages;
    private final ErrorPages errors;

    Travel(JourneyPage pages, ErrorPages errors) {
        this.pages = pages;
        this.errors = errors;
    }

    /** The first page where it is asked for, the next where one is sent; not found where there is no journey. */
    public HttpResponse<?> go(HttpRequest<?> request, Ground ground, Optional<? extends Journey> journey) {
        if (journey.isEmpty()) {
            return gone(request);
        }
        return request.getMethod() == HttpMethod.POST
                ? goOn(request, ground, journey.get())
                : begin(ground, journey.get());
    }

    /** The first page. */
    public HttpResponse<?> begin(Ground ground, Journey journey) {
        return shown(new Traveller(ground, journey, journey.first()), 0);
    }

    /** The page after the one that was sent, or the same with what is wrong, or the deed. */
    public HttpResponse<?> goOn(HttpRequest<?> request, Ground ground, Journey journey) {
        return FormFields.of(request, journey.largest())
                .<HttpResponse<?>>map(sent -> goOn(request, ground, journey, sent))
                .orElseGet(() -> errors.answer(request, ProblemType.TOO_LARGE));
    }

    /** The same with what was sent. */
    HttpResponse<?> goOn(HttpRequest<?> request, Ground ground, Journey journey, FormFields sent) {
        var who = new Traveller(ground, journey, Typed.of(sent, journey.names()));
        var to = sent.typed(TO);
        if (!to.isEmpty()) {
            return shown(who, number(who, to));
        }
        var at = sent.typed(AT);
        return at.equals(CHECK) ? act(request, who) : checked(request, who, number(who, at));
    }

    /** What a journey is about is not there. */
    public HttpResponse<?> gone(HttpRequest<?> request) {
        return errors.answer(request, ProblemType.NOT_FOUND);
    }

    private HttpResponse<?> checked(HttpRequest<?> request, Traveller who, int at) {
        var wrong = wrong(who, who.step(at).asks().stream()).toList();
        if (!wrong.isEmpty()) {
            return refused(who, at, wrong);
        }
        if (!who.isLast(at)) {
            return shown(who, at + 1);
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
            case Result.Told told -> shown(pages.told(who, told));
            case Result.Moved(var theirs, var typed) ->
                PageAnswers.passing(
                        HttpStatus.CONFLICT,
                        pages.ask(new Traveller(who.ground(), who.journey(), typed), 0, List.of(), List.of(theirs)));
            case Result.Wrong(var violation) -> refused(who, violation);
            case Result.Gone() -> gone(request);
        };
    }

    private static Stream<Violation> wrong(Traveller who, Stream<Ask> asks) {
        return asks.flatMap(ask -> ask.wrong(who.typed()).stream());
    }

    /** What is wrong with single answers of any page comes first: a form may be sent that no page of ours made. */
    private static Optional<Violation> together(Traveller who) {
        try {
            return wrong(who, who.steps().stream().flatMap(step -> step.asks().stream()))
                    .findFirst()
                    .or(() -> who.journey().wrong(who.typed()));
        } catch (InvalidValue e) {
            return Optional.of(e.violation());
        }
    }

    /** On the page of the field that it is about. */
    private HttpResponse<?> refused(Traveller who, Violation violation) {
        var field = who.field(violation);
        int at = IntStream.range(0, who.steps().size())
                .filter(i -> who.step(i).asks().stream()
                        .anyMatch(ask -> ask.name().equals(field) || ask.names().contains(field)))
                .findFirst()
                .orElse(who.steps().size() - 1);
        return refused(who, at, List.of(violation));
    }

    private static int number(Traveller who, String typed) {
        return typed.matches("[0-9]")
                ? Math.min(Integer.parseInt(typed), who.steps().size() - 1)
                : 0;
    }

    private HttpResponse<?> shown(Traveller who, int at) {
        return shown(pages.ask(who, at, List.of(), List.of()));
    }

    private static HttpResponse<?> shown(Page page) {
        return PageAnswers.passing(HttpStatus.OK, page);
    }

    private HttpResponse<?> refused(Traveller who, int at, List<Violation> wrong) {
        return PageAnswers.passing(HttpStatus.BAD_REQUEST, pages.ask(who, at, wrong, List.of()));
    }
}
