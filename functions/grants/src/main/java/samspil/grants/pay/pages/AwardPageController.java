package samspil.grants.pay.pages;

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
import samspil.grants.file.ApplicationFile;
import samspil.grants.file.Reader;
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

/** An award in the room of payments, on pages, and what is done with it. */
@Controller("/{language}/{municipality}/desk/payments/awards/{application}")
@Produces(MediaType.TEXT_HTML)
@Allowed({Role.FINANCE, Role.CASE_WORKER, Role.ADMINISTRATOR, Role.AUDITOR})
@Requires(env = "grants-pay")
final class AwardPageController {
    private final AwardPage page;
    private final AwardDeeds deeds;
    private final Travel travel;
    private final ErrorPages errors;

    AwardPageController(AwardPage page, AwardDeeds deeds, Travel travel, ErrorPages errors) {
        this.page = page;
        this.deeds = deeds;
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
        return answer(
                request,
                file(desk, application)
                        .map(file -> PageAnswers.passing(HttpStatus.OK, page.of(words(desk), file, done))));
    }

    @Get("/deeds/{deed}")
    @Allowed({Role.FINANCE, Role.CASE_WORKER})
    HttpResponse<?> begin(
            HttpRequest<?> request,
            Desk desk,
            Language language,
            Municipality municipality,
            ApplicationId application,
            String deed) {
        return answer(request, doing(desk, application, deed, journey -> travel.begin(desk, journey)));
    }

    @Post("/deeds/{deed}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Allowed({Role.FINANCE, Role.CASE_WORKER})
    HttpResponse<?> goOn(
            HttpRequest<?> request,
            Desk desk,
            Language language,
            Municipality municipality,
            ApplicationId application,
            String deed) {
        return answer(request, doing(desk, application, deed, journey -> travel.goOn(request, desk, journey)));
    }

    private Optional<HttpResponse<?>> doing(
            Desk desk, ApplicationId id, String deed, Function<Journey, HttpResponse<?>> answer) {
        return file(desk, id)
                .flatMap(file ->
                        deeds.of(desk, words(desk).receiver(file.submitted().applicant()), file, deed))
                .map(answer);
    }

    private HttpResponse<?> answer(HttpRequest<?> request, Optional<? extends HttpResponse<?>> found) {
        return found.isPresent() ? found.get() : errors.answer(request, ProblemType.NOT_FOUND);
    }

    /** For a recused person the file is not there. */
    private Optional<ApplicationFile> file(Desk desk, ApplicationId id) {
        var reader = new Reader(desk.identity().person());
        return deeds.pay().record().files().find(desk.visit().municipality().id(), id, reader);
    }

    private PayWords words(Desk desk) {
        return new PayWords(desk, deeds.pay().waiting());
    }
}
