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
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import samspil.kernel.Municipality;
import samspil.platform.access.Allowed;
import samspil.platform.access.Role;
import samspil.platform.audit.AuditEvent.Actor;
import samspil.platform.http.Answers;
import samspil.platform.http.Bodies;
import samspil.platform.http.ProblemType;
import samspil.policies.PolicyId;
import samspil.policies.consultation.Consultation;
import samspil.policies.consultation.ConsultationId;
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
    private final Consultations consultations;
    private final Responses responses;
    private final OpenConsultation open;
    private final InstantSource clock;

    ConsultationDeskController(
            Consultations consultations, Responses responses, OpenConsultation open, InstantSource clock) {
        this.consultations = consultations;
        this.responses = responses;
        this.open = open;
        this.clock = clock;
    }

    @Get
    HttpResponse<?> all(Municipality municipality, PolicyId policy) {
        var today = today(municipality);
        return Answers.json(new ConsultationView.ConsultationList(consultations.of(municipality.id(), policy).stream()
                .map(each -> ConsultationView.desk(each, today))
                .toList()));
    }

    @Post
    @Allowed({Role.ADMINISTRATOR, Role.CASE_WORKER})
    HttpResponse<?> open(
            HttpRequest<?> request, Municipality municipality, PolicyId policy, Actor actor, @Body byte[] body) {
        return Bodies.read(request, body, Wish.class, wish -> switch (open.open(municipality, policy, wish, actor)) {
            case Opened.Done(var opened) ->
                Answers.json(HttpStatus.CREATED, ConsultationView.desk(opened, today(municipality)))
                        .header(
                                HttpHeaders.LOCATION,
                                request.getPath() + "/" + opened.key().id());
            case Opened.NotThere() -> Answers.problem(request, ProblemType.NOT_FOUND);
            case Opened.Refused(var violation) -> Answers.problem(request, ProblemType.INVALID, List.of(violation));
        });
    }

    @Get("/{consultation}")
    HttpResponse<?> one(
            HttpRequest<?> request, Municipality municipality, PolicyId policy, ConsultationId consultation) {
        return consultations
                .find(new Consultation.Key(municipality.id(), policy, consultation))
                .<HttpResponse<?>>map(found -> Answers.json(ConsultationView.desk(found, today(municipality))))
                .orElseGet(() -> Answers.problem(request, ProblemType.NOT_FOUND));
    }

    @Get("/{consultation}/responses")
    HttpResponse<?> responses(
            HttpRequest<?> request, Municipality municipality, PolicyId policy, ConsultationId consultation) {
        return consultations
                .find(new Consultation.Key(municipality.id(), policy, consultation))
                .<HttpResponse<?>>map(found -> Answers.json(said(found)))
                .orElseGet(() -> Answers.problem(request, ProblemType.NOT_FOUND));
    }

    private ConsultationView.DeskResponses said(Consultation consultation) {
        return new ConsultationView.DeskResponses(
                responses.to(consultation.key()).stream()
                        .map(ConsultationView.ResponseView::of)
                        .toList(),
                responses.answers(consultation.key()));
    }

    private LocalDate today(Municipality municipality) {
        return LocalDate.ofInstant(clock.instant(), municipality.country().zone());
    }
}
