package samspil.council.http;

import io.micronaut.context.annotation.Requires;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import java.util.List;
import samspil.council.election.CastBallot;
import samspil.council.election.CastBallot.Given;
import samspil.council.election.Election;
import samspil.council.election.ElectionId;
import samspil.kernel.Municipality;
import samspil.kernel.Violation;
import samspil.platform.access.Allowed;
import samspil.platform.access.Role;
import samspil.platform.audit.AuditEvent.Actor;
import samspil.platform.http.Answers;
import samspil.platform.http.Bodies;
import samspil.platform.http.ProblemType;

/** Ballots. What is voted is neither logged nor answered. */
@Controller("/v1/{municipality}/desk/council/elections/{election}/ballots")
@Allowed(Role.REPRESENTATIVE)
@Requires(env = "council-vote")
final class BallotController {
    private final CastBallot cast;

    BallotController(CastBallot cast) {
        this.cast = cast;
    }

    @Post
    HttpResponse<?> cast(
            HttpRequest<?> request, Municipality municipality, ElectionId election, Actor actor, @Body byte[] body) {
        var key = new Election.Key(municipality.id(), election);
        return Bodies.read(
                request,
                body,
                CastBallot.Vote.class,
                vote -> answer(request, cast.cast(municipality, key, vote, actor)));
    }

    private static HttpResponse<?> answer(HttpRequest<?> request, Given given) {
        return switch (given) {
            case Given.Received(var receipt) -> Answers.json(HttpStatus.CREATED, ElectionView.receipt(receipt));
            case Given.NotThere() -> Answers.problem(request, ProblemType.NOT_FOUND);
            case Given.NotEntitled() -> refused(request, ProblemType.FORBIDDEN, "election.not-entitled");
            case Given.Already() -> refused(request, ProblemType.CONFLICT, "ballot.already");
            case Given.NotOpen(var _) -> refused(request, ProblemType.CONFLICT, "ballot.not-open");
            case Given.Refused(var violation) -> Answers.problem(request, ProblemType.INVALID, List.of(violation));
        };
    }

    private static HttpResponse<?> refused(HttpRequest<?> request, ProblemType type, String code) {
        return Answers.problem(request, type, List.of(new Violation("", code)));
    }
}
