package samspil.council.http;

import io.micronaut.context.annotation.Requires;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import samspil.council.election.Election;
import samspil.council.election.ElectionId;
import samspil.council.election.PublishResult;
import samspil.kernel.Municipality;
import samspil.platform.access.Allowed;
import samspil.platform.access.Role;
import samspil.platform.audit.AuditEvent.Actor;

/** The count. */
@Controller("/v1/{municipality}/desk/council/elections/{election}/result")
@Allowed({Role.CASE_WORKER, Role.ADMINISTRATOR, Role.COUNCIL_SECRETARY})
@Requires(env = "council-tally")
final class ResultController {
    private final PublishResult publish;
    private final ElectionAnswers answers;

    ResultController(PublishResult publish, ElectionAnswers answers) {
        this.publish = publish;
        this.answers = answers;
    }

    /** Counts the ballots and publishes what came of it. */
    @Post
    HttpResponse<?> publish(HttpRequest<?> request, Municipality municipality, ElectionId election, Actor actor) {
        var key = new Election.Key(municipality.id(), election);
        return answers.of(request, municipality, HttpStatus.OK, publish.publish(municipality, key, actor));
    }
}
