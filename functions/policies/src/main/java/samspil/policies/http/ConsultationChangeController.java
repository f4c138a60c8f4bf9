package samspil.policies.http;

import io.micronaut.context.annotation.Requires;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
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
import samspil.policies.consultation.Answer;
import samspil.policies.consultation.ChangeConsultation;
import samspil.policies.consultation.ChangeConsultation.Changed;
import samspil.policies.consultation.Consultation;
import samspil.policies.consultation.ConsultationId;

/** More time, answers, and their publication. */
@Controller("/v1/{municipality}/desk/policies/{policy}/consultations/{consultation}")
@Allowed({Role.ADMINISTRATOR, Role.CASE_WORKER})
@Requires(env = "policies-desk")
final class ConsultationChangeController {
    private final ChangeConsultation change;
    private final InstantSource clock;

    ConsultationChangeController(ChangeConsultation change, InstantSource clock) {
        this.change = change;
        this.clock = clock;
    }

    @Post("/extensions")
    HttpResponse<?> extend(
            HttpRequest<?> request,
            Municipality municipality,
            PolicyId policy,
            ConsultationId consultation,
            Actor actor,
            @Body byte[] body) {
        var key = new Consultation.Key(municipality.id(), policy, consultation);
        return Bodies.read(
                request,
                body,
                ChangeConsultation.MoreTime.class,
                more -> answer(request, municipality, change.extend(municipality, key, more, actor)));
    }

    @Post("/answers")
    HttpResponse<?> answer(
            HttpRequest<?> request,
            Municipality municipality,
            PolicyId policy,
            ConsultationId consultation,
            Actor actor,
            @Body byte[] body) {
        var key = new Consultation.Key(municipality.id(), policy, consultation);
        return Bodies.read(
                request,
                body,
                Answer.class,
                said -> answer(request, municipality, change.answer(municipality, key, said, actor)));
    }

    @Post("/publication")
    HttpResponse<?> publish(
            HttpRequest<?> request,
            Municipality municipality,
            PolicyId policy,
            ConsultationId consultation,
            Actor actor,
            @Body byte[] body) {
        var key = new Consultation.Key(municipality.id(), policy, consultation);
        return Bodies.read(
                request,
                body,
                ChangeConsultation.Word.class,
                word -> answer(request, municipality, change.publish(municipality, key, word, actor)));
    }

    private HttpResponse<?> answer(HttpRequest<?> request, Municipality municipality, Changed changed) {
        var today = LocalDate.ofInstant(clock.instant(), municipality.country().zone());
        return switch (changed) {
            case Changed.Done(var consultation) -> Answers.json(ConsultationView.desk(consultation, today));
            case Changed.NotThere() -> Answers.problem(request, ProblemType.NOT_FOUND);
            case Changed.Refused(var violation) -> Answers.problem(request, ProblemType.INVALID, List.of(violation));
        };
    }
}
