package samspil.policies.pages.consultation;

import io.micronaut.context.annotation.Requires;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import samspil.pages.PageAnswers;
import samspil.pages.errors.ErrorPages;
import samspil.platform.access.Allowed;
import samspil.platform.access.Role;
import samspil.platform.http.ProblemType;
import samspil.policies.Policies;
import samspil.policies.PolicyId;
import samspil.policies.consultation.Consultation;
import samspil.policies.consultation.Consultations;
import samspil.policies.pages.desk.Desk;

/** The desk's room of consultations on a policy. */
@Controller("/{language}/{municipality}/desk/policies/{policy}/consultations")
@Produces(MediaType.TEXT_HTML)
@Allowed({Role.ADMINISTRATOR, Role.CASE_WORKER, Role.AUDITOR})
@Requires(env = "policies-desk")
final class DeskConsultationController {
    private final Policies policies;
    private final Consultations consultations;
    private final DeskListPage list;
    private final DeskAnswers answers;
    private final ErrorPages errors;

    DeskConsultationController(
            Policies policies, Consultations consultations, DeskListPage list, DeskAnswers answers, ErrorPages errors) {
        this.policies = policies;
        this.consultations = consultations;
        this.list = list;
        this.answers = answers;
        this.errors = errors;
    }

    @Get
    HttpResponse<?> all(HttpRequest<?> request, Desk desk, PolicyId policy) {
        var town = desk.visit().municipality().id();
        return policies.find(town, policy)
                .<HttpResponse<?>>map(found ->
                        PageAnswers.passing(HttpStatus.OK, list.of(desk, found, consultations.of(town, policy))))
                .orElseGet(() -> errors.answer(request, ProblemType.NOT_FOUND));
    }

    @Get("/{consultation}")
    HttpResponse<?> one(
            HttpRequest<?> request, Desk desk, Consultation.Key key, @QueryValue(defaultValue = "") String done) {
        return answers.with(request, desk, key, work -> answers.shown(work, done.equals("open")));
    }
}
