package samspil.policies.http;

import io.micronaut.context.annotation.Requires;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import java.util.function.Function;
import samspil.kernel.Municipality;
import samspil.platform.access.Open;
import samspil.platform.http.Answers;
import samspil.platform.http.ProblemType;
import samspil.policies.PolicyId;
import samspil.policies.consultation.Consultation;
import samspil.policies.consultation.PublicConsultations;

/** What everybody may know of consultations. */
@Controller("/v1/{municipality}/policies/{policy}/consultations")
@Open
@Requires(env = "policies-public")
final class ConsultationController {
    private final PublicConsultations consultations;
    private final ConsultationAnswers answers;

    ConsultationController(PublicConsultations consultations, ConsultationAnswers answers) {
        this.consultations = consultations;
        this.answers = answers;
    }

    @Get
    HttpResponse<?> all(Municipality municipality, PolicyId policy) {
        return Answers.json(new ConsultationView.ConsultationList(consultations.of(municipality.id(), policy).stream()
                .map(each -> answers.open(municipality, each))
                .toList()));
    }

    @Get("/{consultation}")
    HttpResponse<?> one(HttpRequest<?> request, Municipality municipality, Consultation.Key key) {
        return found(
                request,
                key,
                it -> Answers.tagged(
                        request,
                        it.version() + "-" + answers.today(municipality),
                        () -> Answers.json(answers.open(municipality, it))));
    }

    /** Nothing before it is published. */
    @Get("/{consultation}/responses")
    HttpResponse<?> responses(HttpRequest<?> request, Consultation.Key key) {
        return found(request, key, it -> {
            var published = consultations.published(it);
            return Answers.json(
                    new ConsultationView.PublishedResponses(published.contributions(), published.answers()));
        });
    }

    private HttpResponse<?> found(
            HttpRequest<?> request, Consultation.Key key, Function<Consultation, HttpResponse<?>> answer) {
        return consultations
                .find(key)
                .<HttpResponse<?>>map(answer)
                .orElseGet(() -> Answers.problem(request, ProblemType.NOT_FOUND));
    }
}
