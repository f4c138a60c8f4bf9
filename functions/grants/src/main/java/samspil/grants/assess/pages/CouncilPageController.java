package samspil.grants.assess.pages;

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
import java.util.Optional;
import java.util.function.Function;
import samspil.grants.ApplicationId;
import samspil.grants.assess.CouncilFiles;
import samspil.grants.pages.form.Desk;
import samspil.kernel.Language;
import samspil.kernel.Municipality;
import samspil.pages.PageAnswers;
import samspil.pages.errors.ErrorPages;
import samspil.pages.journey.Journey;
import samspil.pages.journey.Travel;
import samspil.platform.access.Allowed;
import samspil.platform.access.Role;
import samspil.platform.http.ProblemType;

/** The council's applications, on pages. */
@Controller("/{language}/{municipality}/desk/council/grants")
@Produces(MediaType.TEXT_HTML)
@Allowed({Role.COUNCIL_MEMBER, Role.COUNCIL_CHAIR, Role.COUNCIL_SECRETARY})
@Requires(env = "grants-council")
final class CouncilPageController {
    private final CouncilFiles files;
    private final CouncilDeeds deeds;
    private final CouncilPages pages;
    private final Travel travel;
    private final ErrorPages errors;

    CouncilPageController(
            CouncilFiles files, CouncilDeeds deeds, CouncilPages pages, Travel travel, ErrorPages errors) {
        this.files = files;
        this.deeds = deeds;
        this.pages = pages;
        this.travel = travel;
        this.errors = errors;
    }

    @Get
    HttpResponse<?> all(
            Desk desk, Language language, Municipality municipality, @QueryValue(defaultValue = "") String done) {
        var piles = files.of(municipality, desk.actor());
        var names = files.cases().names(municipality.id());
        return PageAnswers.passing(HttpStatus.OK, pages.all().of(desk, piles, names, done));
    }

    @Get("/files/{application}")
    HttpResponse<?> one(
            HttpRequest<?> request,
            Desk desk,
            Language language,
            Municipality municipality,
            ApplicationId application,
            @QueryValue(defaultValue = "") String done) {
        return at(
                request,
                files.find(municipality, application, desk.actor()),
                it -> PageAnswers.passing(HttpStatus.OK, pages.file().of(desk, it, done)));
    }

    @Get("/files/{application}/deeds/{deed}")
    HttpResponse<?> begin(
            HttpRequest<?> request,
            Desk desk,
            Language language,
            Municipality municipality,
            ApplicationId application,
            String deed) {
        return travel.go(request, desk, journey(desk, application, deed));
    }

    @Post("/files/{application}/deeds/{deed}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> goOn(
            HttpRequest<?> request,
            Desk desk,
            Language language,
            Municipality municipality,
            ApplicationId application,
            String deed) {
        return travel.go(request, desk, journey(desk, application, deed));
    }

    private Optional<Journey> journey(Desk desk, ApplicationId application, String deed) {
        return files.find(desk.visit().municipality(), application, desk.actor())
                .flatMap(it -> deeds.of(desk, it, deed));
    }

    private <T> HttpResponse<?> at(HttpRequest<?> request, Optional<T> found, Function<T, HttpResponse<?>> answer) {
        return found.<HttpResponse<?>>map(answer).orElseGet(() -> errors.answer(request, ProblemType.NOT_FOUND));
    }
}
