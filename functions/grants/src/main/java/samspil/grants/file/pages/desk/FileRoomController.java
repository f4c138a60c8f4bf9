package samspil.grants.file.pages.desk;

import io.micronaut.context.annotation.Requires;
import io.micronaut.http.HttpHeaders;
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
import samspil.grants.ApplicationId;
import samspil.grants.AttachmentId;
import samspil.grants.RoundId;
import samspil.grants.file.Case;
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

/** The applications of a round, their files, and what is done with them at the desk. */
@Controller("/{language}/{municipality}/desk/grants")
@Produces(MediaType.TEXT_HTML)
@Allowed({Role.ADMINISTRATOR, Role.CASE_WORKER, Role.AUDITOR})
@Requires(env = "grants-desk")
final class FileRoomController {
    private final ReadCase cases;
    private final FileDeeds deeds;
    private final FilePages pages;
    private final Travel travel;
    private final ErrorPages errors;

    FileRoomController(ReadCase cases, FileDeeds deeds, FilePages pages, Travel travel, ErrorPages errors) {
        this.cases = cases;
        this.deeds = deeds;
        this.pages = pages;
        this.travel = travel;
        this.errors = errors;
    }

    @Get("/rounds/{round}/files")
    HttpResponse<?> queue(
            HttpRequest<?> request, Desk desk, Language language, Municipality municipality, RoundId round) {
        var reader = new Reader(desk.identity().person());
        return cases.rounds()
                .find(new Round.Key(municipality.id(), round))
                .<HttpResponse<?>>map(found -> PageAnswers.passing(
                        HttpStatus.OK,
                        pages.queue()
                                .of(
                                        desk,
                                        found,
                                        cases.of(municipality.id(), round, reader),
                                        cases.names(municipality.id()))))
                .orElseGet(() -> errors.answer(request, ProblemType.NOT_FOUND));
    }

    @Get("/files/{application}")
    HttpResponse<?> one(
            HttpRequest<?> request,
            Desk desk,
            Language language,
            Municipality municipality,
            ApplicationId application,
            @QueryValue(defaultValue = "") String done) {
        return find(desk, application)
                .<HttpResponse<?>>map(
                        it -> PageAnswers.passing(HttpStatus.OK, pages.file().of(desk, it, done)))
                .orElseGet(() -> errors.answer(request, ProblemType.NOT_FOUND));
    }

    /** Leads to a document that came with it, for a quarter of an hour. */
    @Get("/files/{application}/documents/{document}")
    HttpResponse<?> document(
            HttpRequest<?> request,
            Desk desk,
            Language language,
            Municipality municipality,
            ApplicationId application,
            AttachmentId document) {
        return find(desk, application).stream()
                .flatMap(it -> pages.file().sent().of(it).stream())
                .filter(each -> each.key().id().equals(document))
                .findFirst()
                .<HttpResponse<?>>map(each -> HttpResponse.status(HttpStatus.TEMPORARY_REDIRECT)
                        .header(
                                HttpHeaders.LOCATION,
                                pages.documents()
                                        .address(each.key(), each.name())
                                        .toString())
                        .header(HttpHeaders.CACHE_CONTROL, "no-store"))
                .orElseGet(() -> errors.answer(request, ProblemType.NOT_FOUND));
    }

    @Get("/files/{application}/deeds/{deed}")
    @Allowed({Role.ADMINISTRATOR, Role.CASE_WORKER})
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
    @Allowed({Role.ADMINISTRATOR, Role.CASE_WORKER})
    HttpResponse<?> goOn(
            HttpRequest<?> request,
            Desk desk,
            Language language,
            Municipality municipality,
            ApplicationId application,
            String deed) {
        return travel.go(request, desk, journey(desk, application, deed));
    }

    private Optional<Case> find(Desk desk, ApplicationId application) {
        var reader = new Reader(desk.identity().person());
        return cases.find(desk.visit().municipality().id(), application, reader);
    }

    private Optional<Journey> journey(Desk desk, ApplicationId application, String deed) {
        return find(desk, application).flatMap(it -> deeds.of(desk, it, deed));
    }
}
