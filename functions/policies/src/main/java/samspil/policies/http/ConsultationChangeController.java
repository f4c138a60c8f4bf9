package samspil.policies.http;

import io.micronaut.context.annotation.Requires;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import samspil.kernel.Municipality;
import samspil.platform.access.Allowed;
import samspil.platform.access.Role;
import samspil.platform.audit.AuditEvent.Actor;
import samspil.platform.http.Bodies;
import samspil.policies.consultation.Answer;
import samspil.policies.consultation.ChangeConsultation;
import samspil.policies.consultation.ChangeConsultation.MoreTime;
import samspil.policies.consultation.ChangeConsultation.Word;
import samspil.policies.consultation.Consultation;

/** More time, answers, and their publication. */
@Controller("/v1/{municipality}/desk/policies/{policy}/consultations/{consultation}")
@Allowed({Role.ADMINISTRATOR, Role.CASE_WORKER})
@Requires(env = "policies-desk")
final class ConsultationChangeController {
    private final ChangeConsultation change;
    private final ConsultationAnswers answers;

    ConsultationChangeController(ChangeConsultation change, ConsultationAnswers answers) {
        this.change = change;
        this.answers = answers;
    }

    @Post("/extensions")
    HttpResponse<?> extend(
            HttpRequest<?> request, Municipality municipality, Consultation.Key key, Actor actor, @Body byte[] body) {
        return Bodies.read(
                request,
                body,
                MoreTime.class,
                more -> answers.of(request, municipality, change.extend(municipality, key, more, actor)));
    }

    @Post("/answers")
    HttpResponse<?> answer(
            HttpRequest<?> request, Municipality municipality, Consultation.Key key, Actor actor, @Body byte[] body) {
        return Bodies.read(
                request,
                body,
                Answer.class,
                said -> answers.of(request, municipality, change.answer(municipality, key, said, actor)));
    }

    @Post("/publication")
    HttpResponse<?> publish(
            HttpRequest<?> request, Municipality municipality, Consultation.Key key, Actor actor, @Body byte[] body) {
        return Bodies.read(
                request,
                body,
                Word.class,
                word -> answers.of(request, municipality, change.publish(municipality, key, word, actor)));
    }
}
