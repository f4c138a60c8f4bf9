package samspil.policies.http;

import io.micronaut.context.annotation.Requires;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import java.util.List;
import java.util.Optional;
import samspil.kernel.Municipality;
import samspil.kernel.Violation;
import samspil.platform.access.Allowed;
import samspil.platform.access.Role;
import samspil.platform.audit.AuditEvent.Actor;
import samspil.platform.http.Answers;
import samspil.platform.http.Bodies;
import samspil.platform.http.ProblemType;
import samspil.policies.consultation.Consultation;
import samspil.policies.consultation.Respond;
import samspil.policies.consultation.Respond.Given;

/** Responses of organisations and citizens. */
@Controller("/v1/{municipality}/policies/{policy}/consultations/{consultation}/responses")
@Allowed({Role.REPRESENTATIVE, Role.CITIZEN})
@Requires(env = "policies-respond")
final class ConsultationRespondController {
    private final Respond respond;

    ConsultationRespondController(Respond respond) {
        this.respond = respond;
    }

    @Get("/own")
    HttpResponse<?> own(HttpRequest<?> request, Consultation.Key key, Actor actor) {
        return respond.own(key, actor)
                .<HttpResponse<?>>map(own -> Answers.json(ConsultationView.ResponseView.of(own)))
                .orElseGet(() -> Answers.problem(request, ProblemType.NOT_FOUND));
    }

    @Post
    HttpResponse<?> respond(
            HttpRequest<?> request, Municipality municipality, Consultation.Key key, Actor actor, @Body byte[] body) {
        return Bodies.read(request, body, ConsultationView.NewResponse.class, wanted -> {
            if (actor.organisation() != null && wanted.name() != null) {
                return invalid(request, new Violation("/name", "response.name"));
            }
            var speaker = new Respond.Speaker(actor, Optional.ofNullable(wanted.name()));
            return answer(request, respond.respond(municipality, key, speaker, wanted.statement()));
        });
    }

    private static HttpResponse<?> answer(HttpRequest<?> request, Given given) {
        return switch (given) {
            case Given.Received(var _, var response) ->
                Answers.json(
                        response.version() == 1 ? HttpStatus.CREATED : HttpStatus.OK,
                        ConsultationView.ResponseView.of(response));
            case Given.NotThere() -> Answers.problem(request, ProblemType.NOT_FOUND);
            case Given.NotOpen(var _) -> Answers.problem(request, ProblemType.CONFLICT);
            case Given.Refused(var violation) -> invalid(request, violation);
        };
    }

    private static HttpResponse<?> invalid(HttpRequest<?> request, Violation violation) {
        return Answers.problem(request, ProblemType.INVALID, List.of(violation));
    }
}
