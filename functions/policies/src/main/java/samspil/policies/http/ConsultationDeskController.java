package samspil.policies.http;

import io.micronaut.context.annotation.Requires;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import java.util.List;
import java.util.function.Function;
import samspil.kernel.Municipality;
import samspil.platform.access.Allowed;
import samspil.platform.access.Role;
import samspil.platform.audit.AuditEvent.Actor;
import samspil.platform.http.Answers;
import samspil.platform.http.Bodies;
import samspil.platform.http.ProblemType;
import samspil.policies.PolicyId;
import samspil.policies.consultation.Consultation;
import samspil.policies.consultation.Consultations;
import samspil.policies.consultation.OpenConsultation;
import samspil.policies.consultation.OpenConsultation.Opened;
import samspil.policies.consultation.OpenConsultation.Wish;
import samspil.policies.consultation.Responses;

/** The desk's consultations on a policy. */
@Controller("/v1/{municipality}/desk/policies/{policy}/consultations")
@Allowed({Role.ADMINISTRATOR, Role.CASE_WORKER, Role.AUDITOR})
@Requires(env = "policies-desk")
final class ConsultationDeskController {
    /** A whole draft, in bytes. */
    private static final int LARGEST = 256 * 1024;

    private final Consultations consultations;
    private final Responses responses;
    private final OpenConsultation open;
    private final ConsultationAnswers answers;

    ConsultationDeskController(
            Consultations consultations, Responses responses, OpenConsultation open, ConsultationAnswers answers) {
        this.consultations = consultations;
        this.responses = responses;
        this.open = open;
        this.answers = answers;
    }

    @Get
    HttpResponse<?> all(Municipality municipality, PolicyId policy) {
        return Answers.json(new ConsultationView.ConsultationList(consultations.of(municipality.id(), policy).stream()
                .map(each -> answers.desk(municipality, each))
                .toList()));
    }

    @Post
    @Allowed({Role.ADMINISTRATOR, Role.CASE_WORKER})
    HttpResponse<?> open(
            HttpRequest<?> request, Municipality municipality, PolicyId policy, Actor actor, @Body byte[] body) {
        return Bodies.read(request, body, LARGEST, Wish.class, wish -> switch (open.open(
                municipality, policy, wish, actor)) {
            case Opened.Done(var opened) ->
                Answers.json(HttpStatus.CREATED, answers.desk(municipality, opened))
                        .header(
                                HttpHeaders.LOCATION,
                                request.getPath() + "/" + opened.key().id());
            case Opened.NotThere() -> Answers.problem(request, ProblemType.NOT_FOUND);
            case Opened.Refused(var violation) -> Answers.problem(request, ProblemType.INVALID, List.of(violation));
        });
    }

    @Get("/{consultation}")
    HttpResponse<?> one(HttpRequest<?> request, Municipality municipality, Consultation.Key key) {
        return found(request, key, it -> Answers.json(answers.desk(municipality, it)));
    }

    @Get("/{consultation}/responses")
    HttpResponse<?> responses(HttpRequest<?> request, Consultation.Key key) {
        return found(request, key, it -> Answers.json(said(it)));
    }

    private HttpResponse<?> found(
            HttpRequest<?> request, Consultation.Key key, Function<Consultation, HttpResponse<?>> answer) {
        return consultations
                .find(key)
                .<HttpResponse<?>>map(answer)
                .orElseGet(() -> Answers.problem(request, ProblemType.NOT_FOUND));
    }

    private ConsultationView.DeskResponses said(Consultation consultation) {
        return new ConsultationView.DeskResponses(
                responses.to(consultation.key()).stream()
                        .map(ConsultationView.ResponseView::of)
                        .toList(),
                responses.answers(consultation.key()));
    }
}
