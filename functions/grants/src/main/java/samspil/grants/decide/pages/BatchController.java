package samspil.grants.decide.pages;

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
import java.util.List;
import java.util.function.Function;
import samspil.grants.RoundId;
import samspil.grants.file.FileHead;
import samspil.grants.file.ReadCase;
import samspil.grants.file.Reader;
import samspil.grants.pages.form.Desk;
import samspil.grants.scheme.Round;
import samspil.kernel.Language;
import samspil.kernel.Municipality;
import samspil.pages.PageAnswers;
import samspil.pages.errors.ErrorPages;
import samspil.pages.journey.Journey;
import samspil.pages.journey.Travel;
import samspil.platform.access.Allowed;
import samspil.platform.access.Role;
import samspil.platform.http.ProblemType;

/** The decisions of a round, on pages. */
@Controller("/{language}/{municipality}/desk/grants/decisions/{round}")
@Produces(MediaType.TEXT_HTML)
@Allowed({Role.ADMINISTRATOR, Role.CASE_WORKER, Role.AUDITOR})
@Requires(env = "grants-decide")
final class BatchController {
    private final ReadCase cases;
    private final BatchDeed deed;
    private final DecisionPages pages;
    private final Travel travel;
    private final ErrorPages errors;

    BatchController(ReadCase cases, BatchDeed deed, DecisionPages pages, Travel travel, ErrorPages errors) {
        this.cases = cases;
        this.deed = deed;
        this.pages = pages;
        this.travel = travel;
        this.errors = errors;
    }

    @Get
    HttpResponse<?> all(
            HttpRequest<?> request,
            Desk desk,
            Language language,
            Municipality municipality,
            RoundId round,
            @QueryValue(defaultValue = "") String done) {
        return at(
                request,
                desk,
                round,
                found -> PageAnswers.passing(
                        HttpStatus.OK,
                        pages.batch().of(desk, found, files(desk, found), cases.names(municipality.id()), done)));
    }

    @Get("/deeds/decide-all")
    @Allowed({Role.ADMINISTRATOR, Role.CASE_WORKER})
    HttpResponse<?> begin(
            HttpRequest<?> request, Desk desk, Language language, Municipality municipality, RoundId round) {
        return at(request, desk, round, found -> travel.begin(desk, journey(desk, found)));
    }

    @Post("/deeds/decide-all")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Allowed({Role.ADMINISTRATOR, Role.CASE_WORKER})
    HttpResponse<?> goOn(
            HttpRequest<?> request, Desk desk, Language language, Municipality municipality, RoundId round) {
        return at(request, desk, round, found -> travel.goOn(request, desk, journey(desk, found)));
    }

    private Journey journey(Desk desk, Round round) {
        return deed.of(desk, round, files(desk, round), cases.names(round.key().municipality()));
    }

    private List<FileHead> files(Desk desk, Round round) {
        var reader = new Reader(desk.identity().person());
        return cases.of(round.key().municipality(), round.key().id(), reader);
    }

    private HttpResponse<?> at(
            HttpRequest<?> request, Desk desk, RoundId round, Function<Round, HttpResponse<?>> answer) {
        return cases.rounds()
                .find(new Round.Key(desk.visit().municipality().id(), round))
                .<HttpResponse<?>>map(answer)
                .orElseGet(() -> errors.answer(request, ProblemType.NOT_FOUND));
    }
}
