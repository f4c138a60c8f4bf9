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
import samspil.grants.ApplicationId;
import samspil.grants.file.ApplicationFile;
import samspil.grants.file.Reader;
import samspil.grants.pages.form.Desk;
import samspil.kernel.Language;
import samspil.kernel.Municipality;
import samspil.pages.PageAnswers;
import samspil.pages.journey.Journey;
import samspil.pages.journey.Travel;
import samspil.platform.access.Allowed;
import samspil.platform.access.Role;

/** An award in the room of payments, on pages, and what is done with it. */
@Controller("/{language}/{municipality}/desk/payments/awards/{application}")
@Produces(MediaType.TEXT_HTML)
@Allowed({Role.FINANCE, Role.CASE_WORKER, Role.ADMINISTRATOR, Role.AUDITOR})
@Requires(env = "grants-pay")
final class AwardPageController {
    private final AwardPage page;
    private final AwardDeeds deeds;
    private final Travel travel;

    AwardPageController(AwardPage page, AwardDeeds deeds, Travel travel) {
        this.page = page;
        this.deeds = deeds;
        this.travel = travel;
    }

    @Get
    HttpResponse<?> one(
            HttpRequest<?> request,
            Desk desk,
            Language language,
            Municipality municipality,
            ApplicationId application,
            @QueryValue(defaultValue = "") String done) {
        return file(desk, application)
                .<HttpResponse<?>>map(file -> PageAnswers.passing(HttpStatus.OK, page.of(words(desk), file, done)))
                .orElseGet(() -> travel.gone(request));
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
        return travel.go(request, desk, journey(desk, application, deed));
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
        return travel.go(request, desk, journey(desk, application, deed));
    }

    private Optional<Journey> journey(Desk desk, ApplicationId id, String deed) {
        return file(desk, id).flatMap(file -> {
            var receiver = words(desk).receiver(file.submitted().applicant());
            return deeds.of(desk, receiver, file, deed);
        });
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
