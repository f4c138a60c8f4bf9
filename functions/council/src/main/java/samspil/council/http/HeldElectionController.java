package samspil.council.http;

import io.micronaut.context.annotation.Requires;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import samspil.council.election.HeldElection;
import samspil.council.election.RecordElection;
import samspil.kernel.Municipality;
import samspil.platform.access.Allowed;
import samspil.platform.access.Role;
import samspil.platform.audit.AuditEvent.Actor;
import samspil.platform.http.Bodies;

/** Elections that were held on paper. */
@Controller("/v1/{municipality}/desk/council/elections/held")
@Allowed({Role.CASE_WORKER, Role.ADMINISTRATOR, Role.COUNCIL_SECRETARY})
@Requires(env = "council-desk")
final class HeldElectionController {
    private final RecordElection record;
    private final ElectionAnswers answers;

    HeldElectionController(RecordElection record, ElectionAnswers answers) {
        this.record = record;
        this.answers = answers;
    }

    @Post
    HttpResponse<?> record(HttpRequest<?> request, Municipality municipality, Actor actor, @Body byte[] body) {
        return Bodies.read(
                request,
                body,
                HeldElection.class,
                held -> answers.of(
                        request, municipality, HttpStatus.CREATED, record.record(municipality, held, actor)));
    }
}
