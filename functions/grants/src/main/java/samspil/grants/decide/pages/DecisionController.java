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
import java.util.Optional;
import java.util.function.Function;
import samspil.grants.ApplicationId;
import samspil.grants.decide.LetterText;
import samspil.grants.file.Case;
import samspil.grants.file.ReadCase;
import samspil.grants.file.Reader;
import samspil.grants.pages.form.Desk;
import samspil.kernel.Language;
import samspil.kernel.Municipality;
import samspil.pages.Page;
import samspil.pages.PageAnswers;
import samspil.pages.errors.ErrorPages;
import samspil.pages.journey.Journey;
import samspil.pages.journey.Travel;
import samspil.platform.access.Allowed;
import samspil.platform.access.Role;
import samspil.platform.http.ProblemType;

/** Decisions on single files, and their letters, on pages. */
@Controller("/{language}/{municipality}/desk/grants/decisions/files/{application}")
@Produces(MediaType.TEXT_HTML)
@Allowed({Role.ADMINISTRATOR, Role.CASE_WORKER, Role.AUDITOR})
@Requires(env = "grants-decide")
final class DecisionController {
    private final ReadCase cases;
    private final DecisionDeeds deeds;
    private final DecisionPages pages;
    private final Travel travel;
    private final ErrorPages errors;

    DecisionController(ReadCase cases, DecisionDeeds deeds, DecisionPages pages, Travel travel, ErrorPages errors) {
        this.cases = cases;
        this.deeds = deeds;
        this.pages = pages;
        this.travel = travel;
        this.errors = errors;
    }

    @Get
    HttpResponse<?> one(
            HttpRequest<?> request,
            Desk desk,
            Language language,
            Municipality municipality,
            ApplicationId application,
            @QueryValue(defaultValue = "") String done) {
        return at(request, find(desk, application), it -> shown(pages.decision().of(desk, it, letter(it), done)));
    }

    @Get("/letter")
    HttpResponse<?> letter(
            HttpRequest<?> request,
            Desk desk,
            Language language,
            Municipality municipality,
            ApplicationId application) {
        return at(
                request,
                find(desk, application).filter(it -> !letter(it).isEmpty()),
                it -> shown(pages.letter().of(desk, it, letter(it).getFirst())));
    }

    @Get("/letter.pdf")
    HttpResponse<?> pdf(
            HttpRequest<?> request,
            Desk desk,
            Language language,
            Municipality municipality,
            ApplicationId application) {
        return at(request, find(desk, application).flatMap(it -> pages.pdf().answer(it.file())), answer -> answer);
    }

    @Get("/letter/draft.pdf")
    HttpResponse<?> draft(
            HttpRequest<?> request,
            Desk desk,
            Language language,
            Municipality municipality,
            ApplicationId application) {
        return at(
                request,
                find(desk, application).filter(it -> DecisionDeeds.isLetterDue(it.file())),
                it -> pages.pdf().draft(it.file(), deeds.letter().letter(it)));
    }

    @Get("/deeds/{deed}")
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

    @Post("/deeds/{deed}")
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

    private Optional<Journey> journey(Desk desk, ApplicationId application, String deed) {
        return find(desk, application).flatMap(it -> deeds.of(desk, it, deed));
    }

    /** As it was sent, or as it would be; empty before anything is decided. */
    private List<LetterText> letter(Case it) {
        return DecisionDeeds.isLetterDue(it.file())
                ? List.of(deeds.letter().letter(it))
                : DecisionPage.sent(cases.files(), it).toList();
    }

    private Optional<Case> find(Desk desk, ApplicationId application) {
        var reader = new Reader(desk.identity().person());
        return cases.find(desk.visit().municipality().id(), application, reader);
    }

    private static HttpResponse<?> shown(Page page) {
        return PageAnswers.passing(HttpStatus.OK, page);
    }

    private <T> HttpResponse<?> at(HttpRequest<?> request, Optional<T> found, Function<T, HttpResponse<?>> answer) {
        return found.<HttpResponse<?>>map(answer).orElseGet(() -> errors.answer(request, ProblemType.NOT_FOUND));
    }
}
