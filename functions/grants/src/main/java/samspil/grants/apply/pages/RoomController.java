package samspil.grants.apply.pages;

import io.micronaut.context.annotation.Requires;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import java.util.function.Function;
import samspil.grants.RoundId;
import samspil.grants.apply.BeginDraft;
import samspil.grants.apply.BeginDraft.Outcome;
import samspil.grants.pages.form.Desk;
import samspil.grants.scheme.Round;
import samspil.kernel.Language;
import samspil.kernel.Municipality;
import samspil.pages.PageAnswers;
import samspil.pages.errors.ErrorPages;
import samspil.platform.access.Allowed;
import samspil.platform.access.Role;
import samspil.platform.http.ProblemType;

/** An organisation's applications, and where one is begun. */
@Controller("/{language}/{municipality}/desk/applications")
@Produces(MediaType.TEXT_HTML)
@Allowed(Role.REPRESENTATIVE)
@Requires(env = "grants-apply")
final class RoomController {
    private final RoomPage room;
    private final StartPage start;
    private final BeginDraft begin;
    private final ErrorPages errors;

    RoomController(RoomPage room, StartPage start, BeginDraft begin, ErrorPages errors) {
        this.room = room;
        this.start = start;
        this.begin = begin;
        this.errors = errors;
    }

    @Get
    HttpResponse<?> all(
            Desk desk, Language language, Municipality municipality, @QueryValue(defaultValue = "") String done) {
        return PageAnswers.passing(HttpStatus.OK, room.of(desk, done));
    }

    @Get("/new/{round}")
    HttpResponse<?> ask(
            HttpRequest<?> request, Desk desk, Language language, Municipality municipality, RoundId round) {
        return at(request, desk, round, found -> PageAnswers.passing(HttpStatus.OK, start.of(desk, found)));
    }

    @Post("/new/{round}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> begin(
            HttpRequest<?> request, Desk desk, Language language, Municipality municipality, RoundId round) {
        return at(request, desk, round, found -> begun(request, desk, found));
    }

    private HttpResponse<?> begun(HttpRequest<?> request, Desk desk, Round round) {
        var applicant = Writing.applicant(desk);
        return switch (begin.begin(applicant, round.key().id(), desk.actor())) {
            case Outcome.Done(var draft) -> Onward.to(new Places(desk.visit()).one(draft.id()));
            case Outcome.Enough(var last) -> PageAnswers.passing(HttpStatus.CONFLICT, start.enough(desk, round, last));
            case Outcome.Refused _ -> PageAnswers.passing(HttpStatus.CONFLICT, start.of(desk, round));
            case Outcome.NotThere _ -> errors.answer(request, ProblemType.NOT_FOUND);
        };
    }

    private HttpResponse<?> at(
            HttpRequest<?> request, Desk desk, RoundId round, Function<Round, HttpResponse<?>> answer) {
        return begin.gate()
                .find(desk.visit().municipality().id(), round)
                .<HttpResponse<?>>map(answer)
                .orElseGet(() -> errors.answer(request, ProblemType.NOT_FOUND));
    }
}
