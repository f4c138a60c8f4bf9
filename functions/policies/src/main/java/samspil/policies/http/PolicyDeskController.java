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
import io.micronaut.http.annotation.Put;
import java.util.Map;
import samspil.kernel.Municipality;
import samspil.platform.access.Allowed;
import samspil.platform.access.Role;
import samspil.platform.audit.AuditEvent.Actor;
import samspil.platform.http.Answers;
import samspil.platform.http.Bodies;
import samspil.platform.http.Preconditions;
import samspil.platform.http.ProblemType;
import samspil.policies.Description;
import samspil.policies.PolicyEvent.Described;
import samspil.policies.PolicyId;
import samspil.policies.PolicyRecord;
import samspil.policies.RecordEvent;
import samspil.policies.RecordEvent.Deed;
import samspil.policies.StartPolicy;

/** The desk's policies, those that nobody else knows of yet among them. */
@Controller("/v1/{municipality}/desk/policies")
@Allowed(Role.ADMINISTRATOR)
@Requires(env = "policies-desk")
final class PolicyDeskController {
    private final PolicyRecord policies;
    private final StartPolicy start;
    private final RecordEvent record;
    private final PolicyAnswers answers;

    PolicyDeskController(PolicyRecord policies, StartPolicy start, RecordEvent record, PolicyAnswers answers) {
        this.policies = policies;
        this.start = start;
        this.record = record;
        this.answers = answers;
    }

    /** A policy to begin. */
    record NewPolicy(PolicyId id, Description description) {}

    @Get
    @Allowed({Role.ADMINISTRATOR, Role.CASE_WORKER, Role.AUDITOR})
    HttpResponse<?> all(Municipality municipality) {
        return Answers.json(Map.of(
                "policies",
                policies.in(municipality.id()).stream()
                        .map(policy -> answers.view(municipality, policy))
                        .toList()));
    }

    @Get("/{policy}")
    @Allowed({Role.ADMINISTRATOR, Role.CASE_WORKER, Role.AUDITOR})
    HttpResponse<?> one(HttpRequest<?> request, Municipality municipality, PolicyId policy) {
        return policies.find(municipality.id(), policy)
                .<HttpResponse<?>>map(found -> answers.shown(HttpStatus.OK, municipality, found))
                .orElseGet(() -> Answers.problem(request, ProblemType.NOT_FOUND));
    }

    @Post
    HttpResponse<?> start(HttpRequest<?> request, Municipality municipality, Actor actor, @Body byte[] body) {
        return Bodies.read(
                request,
                body,
                NewPolicy.class,
                wanted -> start.start(municipality.id(), wanted.id(), wanted.description(), actor)
                        .<HttpResponse<?>>map(begun -> answers.shown(HttpStatus.CREATED, municipality, begun)
                                .header(HttpHeaders.LOCATION, request.getPath() + "/" + begun.id()))
                        .orElseGet(() -> Answers.problem(request, ProblemType.CONFLICT)));
    }

    @Put("/{policy}/description")
    HttpResponse<?> describe(
            HttpRequest<?> request, Municipality municipality, PolicyId policy, Actor actor, @Body byte[] body) {
        return Preconditions.ifMatch(
                request,
                seen -> Bodies.read(request, body, Description.class, description -> {
                    var deed = Deed.of(new Described(description), actor);
                    return answers.of(request, municipality, record.recordOn(municipality, policy, seen, deed));
                }));
    }
}
