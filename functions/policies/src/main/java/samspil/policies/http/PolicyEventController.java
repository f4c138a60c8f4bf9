package samspil.policies.http;

import io.micronaut.context.annotation.Requires;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import java.util.function.Function;
import samspil.kernel.Municipality;
import samspil.platform.access.Allowed;
import samspil.platform.access.Role;
import samspil.platform.audit.AuditEvent.Actor;
import samspil.platform.http.Bodies;
import samspil.policies.PolicyEvent;
import samspil.policies.PolicyId;
import samspil.policies.RecordEvent;
import samspil.policies.RecordEvent.Deed;

/** What happened to a policy. */
@Controller("/v1/{municipality}/desk/policies/{policy}")
@Allowed(Role.ADMINISTRATOR)
@Requires(env = "policies-desk")
final class PolicyEventController {
    private final RecordEvent record;
    private final PolicyAnswers answers;

    PolicyEventController(RecordEvent record, PolicyAnswers answers) {
        this.record = record;
        this.answers = answers;
    }

    @Post("/happenings")
    HttpResponse<?> happened(
            HttpRequest<?> request, Municipality municipality, PolicyId policy, Actor actor, @Body byte[] body) {
        return Bodies.read(request, body, PolicyEvent.Happened.class, record(request, municipality, policy, actor));
    }

    @Post("/reviews")
    HttpResponse<?> reviewed(
            HttpRequest<?> request, Municipality municipality, PolicyId policy, Actor actor, @Body byte[] body) {
        return Bodies.read(request, body, PolicyEvent.Reviewed.class, record(request, municipality, policy, actor));
    }

    @Post("/revisions")
    HttpResponse<?> planned(
            HttpRequest<?> request, Municipality municipality, PolicyId policy, Actor actor, @Body byte[] body) {
        return Bodies.read(request, body, PolicyEvent.Planned.class, record(request, municipality, policy, actor));
    }

    @Post("/withdrawals")
    HttpResponse<?> withdrawn(
            HttpRequest<?> request, Municipality municipality, PolicyId policy, Actor actor, @Body byte[] body) {
        return Bodies.read(request, body, PolicyEvent.Withdrawn.class, record(request, municipality, policy, actor));
    }

    private <E extends PolicyEvent> Function<E, HttpResponse<?>> record(
            HttpRequest<?> request, Municipality municipality, PolicyId policy, Actor actor) {
        return event -> answers.of(request, municipality, record.record(municipality, policy, Deed.of(event, actor)));
    }
}
