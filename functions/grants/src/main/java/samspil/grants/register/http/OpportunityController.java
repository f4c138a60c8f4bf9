package samspil.grants.register.http;

import io.micronaut.context.annotation.Requires;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import java.time.InstantSource;
import samspil.grants.register.exchange.Opportunities;
import samspil.grants.scheme.Rounds;
import samspil.grants.scheme.Schemes;
import samspil.kernel.Municipality;
import samspil.platform.access.Open;
import samspil.platform.http.Answers;
import samspil.platform.http.Bodies;
import samspil.platform.http.ProblemType;

/** The schemes by the routes of CommonGrants 0.4; the standard allows no others below it. */
@Controller("/v1/{municipality}/common-grants/opportunities")
@Open
@Requires(env = "grants-public")
final class OpportunityController {
    private final Schemes schemes;
    private final Rounds rounds;
    private final Publishers publishers;
    private final InstantSource clock;

    OpportunityController(Schemes schemes, Rounds rounds, Publishers publishers, InstantSource clock) {
        this.schemes = schemes;
        this.rounds = rounds;
        this.publishers = publishers;
        this.clock = clock;
    }

    @Get
    HttpResponse<?> all(HttpRequest<?> request, Municipality municipality) {
        return Answers.json(
                OpportunityAnswers.list(opportunities(municipality).all(), OpportunityAnswers.paging(request)));
    }

    @Get("/{oppId}")
    HttpResponse<?> one(HttpRequest<?> request, Municipality municipality, String oppId) {
        return opportunities(municipality)
                .find(oppId)
                .<HttpResponse<?>>map(found -> Answers.json(OpportunityAnswers.one(found)))
                .orElseGet(() -> Answers.problem(request, ProblemType.NOT_FOUND));
    }

    @Post("/search")
    HttpResponse<?> search(HttpRequest<?> request, Municipality municipality, @Body byte[] body) {
        return Bodies.read(
                request,
                body,
                OpportunitySearch.class,
                search -> Answers.json(
                        OpportunityAnswers.found(opportunities(municipality).all(), search)));
    }

    private Opportunities opportunities(Municipality municipality) {
        var id = municipality.id();
        return new Opportunities(publishers.of(municipality), schemes.in(id), rounds.in(id), clock.instant());
    }
}
