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
import java.net.URI;
import java.util.Optional;
import java.util.function.Function;
import samspil.grants.PaperId;
import samspil.grants.apply.Attachment.State;
import samspil.grants.apply.GivenPaper;
import samspil.grants.apply.KeepPapers;
import samspil.grants.pages.form.Desk;
import samspil.kernel.Language;
import samspil.kernel.Municipality;
import samspil.pages.ContentPolicy;
import samspil.pages.PageAnswers;
import samspil.pages.errors.ErrorPages;
import samspil.pages.journey.Journey;
import samspil.pages.journey.Travel;
import samspil.platform.access.Allowed;
import samspil.platform.access.Role;
import samspil.platform.http.ProblemType;

/** The papers of an organisation, given once and used in its applications. */
@Controller("/{language}/{municipality}/desk/papers")
@Produces(MediaType.TEXT_HTML)
@Allowed(Role.REPRESENTATIVE)
@Requires(env = "grants-apply")
final class PaperController {
    private final PapersPage papers;
    private final PaperPage page;
    private final PaperDeeds deeds;
    private final Travel travel;
    private final ErrorPages errors;

    PaperController(PapersPage papers, PaperPage page, PaperDeeds deeds, Travel travel, ErrorPages errors) {
        this.papers = papers;
        this.page = page;
        this.deeds = deeds;
        this.travel = travel;
        this.errors = errors;
    }

    @Get
    HttpResponse<?> all(
            Desk desk, Language language, Municipality municipality, @QueryValue(defaultValue = "") String done) {
        return PageAnswers.passing(HttpStatus.OK, papers.of(desk, done));
    }

    @Get("/deeds/{deed}")
    HttpResponse<?> begin(
            HttpRequest<?> request, Desk desk, Language language, Municipality municipality, String deed) {
        return journey(request, deeds.of(desk, deed), journey -> travel.begin(desk, journey));
    }

    @Post("/deeds/{deed}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> goOn(HttpRequest<?> request, Desk desk, Language language, Municipality municipality, String deed) {
        return journey(request, deeds.of(desk, deed), journey -> travel.goOn(request, desk, journey));
    }

    @Get("/{paper}")
    HttpResponse<?> one(
            HttpRequest<?> request, Desk desk, Language language, Municipality municipality, PaperId paper) {
        return find(desk, paper)
                .<HttpResponse<?>>map(found -> shown(desk, found))
                .orElseGet(() -> errors.answer(request, ProblemType.NOT_FOUND));
    }

    @Get("/{paper}/deeds/{deed}")
    HttpResponse<?> beginWith(
            HttpRequest<?> request,
            Desk desk,
            Language language,
            Municipality municipality,
            PaperId paper,
            String deed) {
        var journey = find(desk, paper).flatMap(found -> deeds.of(desk, found, deed));
        return journey(request, journey, it -> travel.begin(desk, it));
    }

    @Post("/{paper}/deeds/{deed}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> goOnWith(
            HttpRequest<?> request,
            Desk desk,
            Language language,
            Municipality municipality,
            PaperId paper,
            String deed) {
        var journey = find(desk, paper).flatMap(found -> deeds.of(desk, found, deed));
        return journey(request, journey, it -> travel.goOn(request, desk, it));
    }

    private Optional<GivenPaper> find(Desk desk, PaperId paper) {
        return keep().find(Writing.applicant(desk), paper);
    }

    private HttpResponse<?> shown(Desk desk, GivenPaper paper) {
        var state = keep().state(paper);
        if (!(state instanceof State.Awaited)) {
            return PageAnswers.passing(HttpStatus.OK, page.stands(desk, paper, state));
        }
        var here = page.origin() + new Places(desk.visit()).paper(paper.key().id());
        var form = keep().files().allow(paper.key().bytes(), URI.create(here));
        return PageAnswers.passing(HttpStatus.OK, page.upload(desk, paper, form))
                .header(ContentPolicy.HEADER, ContentPolicy.sendingTo(DocumentController.origin(form.address())));
    }

    private HttpResponse<?> journey(
            HttpRequest<?> request, Optional<Journey> journey, Function<Journey, HttpResponse<?>> answer) {
        return journey.<HttpResponse<?>>map(answer).orElseGet(() -> errors.answer(request, ProblemType.NOT_FOUND));
    }

    private KeepPapers keep() {
        return deeds.keep();
    }
}
