package samspil.policies.http;

import io.micronaut.context.annotation.Requires;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.function.Function;
import samspil.kernel.Municipality;
import samspil.platform.access.Open;
import samspil.platform.http.Answers;
import samspil.platform.http.ProblemType;
import samspil.policies.PolicyId;
import samspil.policies.consultation.Consultation;
import samspil.policies.consultation.ConsultationId;
import samspil.policies.consultation.PublicConsultations;

/** What everybody may know of consultations. */
@Controller("/v1/{municipality}/policies/{policy}/consultations")
@Open
@Requires(env = "policies-public")
final class ConsultationController {
    private final PublicConsultations consultations;
    private final InstantSource clock;

    ConsultationController(PublicConsultations consultations, InstantSource clock) {
        this.consultations = consultations;
        this.clock = clock;
    }

    @Get
    HttpResponse<?> all(Municipality municipality, PolicyId policy) {
        var today = today(municipality);
        return Answers.json(new ConsultationView.ConsultationList(consultations.of(municipality.id(), policy).stream()
                .map(each -> ConsultationView.open(each, today))
                .toList()));
    }

    @Get("/{consultation}")
    HttpResponse<?> one(
            HttpRequest<?> request, Municipality municipality, PolicyId policy, ConsultationId consultation) {
        var today = today(municipality);
        return found(
                request,
                new Consultation.Key(municipality.id(), policy, consultation),
                it -> Answers.tagged(
                        request, it.version() + "-" + today, () -> Answers.json(ConsultationView.open(it, today))));
    }

    /** Nothing before it is published. */
    @Get("/{consultation}/responses")
    HttpResponse<?> responses(
            HttpRequest<?> request, Municipality municipality, PolicyId policy, ConsultationId consultation) {
        return found(request, new Consultation.Key(municipality.id(), policy, consultation), it -> {
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

    private LocalDate today(Municipality municipality) {
        return LocalDate.ofInstant(clock.instant(), municipality.country().zone());
    }
}
