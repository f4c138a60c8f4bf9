package samspil.policies.pages.consultation;

import io.micronaut.context.annotation.Requires;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import java.time.InstantSource;
import samspil.kernel.Language;
import samspil.kernel.Municipality;
import samspil.pages.PageAnswers;
import samspil.pages.errors.ErrorPages;
import samspil.platform.access.Allowed;
import samspil.platform.access.Identity;
import samspil.platform.access.Role;
import samspil.platform.http.ProblemType;
import samspil.policies.PolicyId;
import samspil.policies.consultation.Consultation;
import samspil.policies.consultation.ConsultationId;
import samspil.policies.consultation.Consultations;
import samspil.policies.pages.consultation.DeskConsultationPage.Typed;

/** The desk's room of consultations on a policy. */
@Controller("/{language}/{municipality}/desk/policies/{policy}/consultations")
@Produces(MediaType.TEXT_HTML)
@Allowed({Role.ADMINISTRATOR, Role.CASE_WORKER, Role.AUDITOR})
@Requires(env = "policies-desk")
final class DeskConsultationController {
    private final Consultations consultations;
    private final DeskListPage list;
    private final DeskAnswers answers;
    private final ErrorPages errors;
    private final InstantSource clock;

    DeskConsultationController(
            Consultations consultations,
            DeskListPage list,
            DeskAnswers answers,
            ErrorPages errors,
            InstantSource clock) {
        this.consultations = consultations;
        this.list = list;
        this.answers = answers;
        this.errors = errors;
        this.clock = clock;
    }

    @Get
    HttpResponse<?> all(Identity identity, Language language, Municipality municipality, PolicyId policy) {
        var setting = new Setting(municipality, language, clock.instant());
        var all = consultations.of(municipality.id(), policy);
        return PageAnswers.passing(HttpStatus.OK, list.of(setting, identity, policy, all));
    }

    @Get("/{consultation}")
    HttpResponse<?> one(
            HttpRequest<?> request,
            Identity identity,
            Language language,
            Municipality municipality,
            PolicyId policy,
            ConsultationId consultation) {
        var setting = new Setting(municipality, language, clock.instant());
        return consultations
                .find(new Consultation.Key(municipality.id(), policy, consultation))
                .<HttpResponse<?>>map(found ->
                        answers.shown(HttpStatus.OK, new DeskAnswers.Seen(setting, identity, found), Typed.NOTHING))
                .orElseGet(() -> errors.answer(request, ProblemType.NOT_FOUND));
    }
}
