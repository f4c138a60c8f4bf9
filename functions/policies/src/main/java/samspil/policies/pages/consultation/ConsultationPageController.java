package samspil.policies.pages.consultation;

import io.micronaut.context.annotation.Requires;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import java.time.InstantSource;
import samspil.kernel.Language;
import samspil.kernel.Municipality;
import samspil.pages.PageAnswers;
import samspil.pages.errors.ErrorPages;
import samspil.platform.access.Open;
import samspil.platform.http.ProblemType;
import samspil.policies.consultation.Consultation;
import samspil.policies.consultation.PublicConsultations;

/** The page of a consultation. */
@Controller("/{language}/{municipality}/policies/{policy}/consultations/{consultation}")
@Produces(MediaType.TEXT_HTML)
@Open
@Requires(env = "policies-public")
final class ConsultationPageController {
    private final PublicConsultations consultations;
    private final ConsultationPage page;
    private final ErrorPages errors;
    private final InstantSource clock;

    ConsultationPageController(
            PublicConsultations consultations, ConsultationPage page, ErrorPages errors, InstantSource clock) {
        this.consultations = consultations;
        this.page = page;
        this.errors = errors;
        this.clock = clock;
    }

    @Get
    HttpResponse<?> show(HttpRequest<?> request, Language language, Municipality municipality, Consultation.Key key) {
        var setting = new Setting(municipality, language, clock.instant());
        return consultations
                .find(key)
                .<HttpResponse<?>>map(
                        found -> PageAnswers.open(request, page.of(setting, found, consultations.published(found))))
                .orElseGet(() -> errors.answer(request, ProblemType.NOT_FOUND));
    }
}
