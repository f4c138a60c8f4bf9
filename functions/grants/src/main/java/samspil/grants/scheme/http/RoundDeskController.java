package samspil.grants.scheme.http;

import io.micronaut.context.annotation.Requires;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import java.util.Map;
import samspil.grants.RoundId;
import samspil.grants.scheme.ChangeRound;
import samspil.grants.scheme.Offer;
import samspil.grants.scheme.Round;
import samspil.grants.scheme.RoundRecord;
import samspil.kernel.Municipality;
import samspil.platform.access.Allowed;
import samspil.platform.access.Role;
import samspil.platform.audit.AuditEvent.Actor;
import samspil.platform.http.Answers;
import samspil.platform.http.Bodies;
import samspil.platform.http.ProblemType;

/** The desk's rounds, drafts among them. */
@Controller("/v1/{municipality}/desk/grants/rounds")
@Allowed({Role.ADMINISTRATOR, Role.CASE_WORKER, Role.AUDITOR})
@Requires(env = "grants-desk")
final class RoundDeskController {
    private final RoundRecord rounds;
    private final ChangeRound change;
    private final SchemeAnswers answers;

    RoundDeskController(RoundRecord rounds, ChangeRound change, SchemeAnswers answers) {
        this.rounds = rounds;
        this.change = change;
        this.answers = answers;
    }

    /** A round to begin. */
    record NewRound(RoundId id, Offer offer) {}

    @Get
    HttpResponse<?> all(Municipality municipality) {
        var all = rounds.in(municipality.id()).stream().map(answers::view).toList();
        return Answers.json(Map.of("rounds", all));
    }

    @Get("/{round}")
    HttpResponse<?> one(HttpRequest<?> request, Municipality municipality, RoundId round) {
        return rounds.find(new Round.Key(municipality.id(), round))
                .<HttpResponse<?>>map(found -> answers.shown(HttpStatus.OK, found))
                .orElseGet(() -> Answers.problem(request, ProblemType.NOT_FOUND));
    }

    @Post
    @Allowed({Role.ADMINISTRATOR, Role.CASE_WORKER})
    HttpResponse<?> start(HttpRequest<?> request, Municipality municipality, Actor actor, @Body byte[] body) {
        return Bodies.read(request, body, NewRound.class, wanted -> {
            var key = new Round.Key(municipality.id(), wanted.id());
            return answers.of(
                    request,
                    change.start(key, wanted.offer(), actor),
                    begun -> answers.shown(HttpStatus.CREATED, begun)
                            .header(HttpHeaders.LOCATION, request.getPath() + "/" + wanted.id()));
        });
    }
}
