package samspil.grants.scheme.pages;

import io.micronaut.context.annotation.Requires;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import samspil.grants.scheme.Rounds;
import samspil.kernel.Municipality;
import samspil.platform.access.Open;
import samspil.platform.http.Answers;

/** The feed of rounds. */
@Controller("/v1/{municipality}/rounds.atom")
@Open
@Requires(env = "grants-public")
final class RoundFeedController {
    private final Rounds rounds;
    private final RoundFeed feed;
    private final SchemePages pages;

    RoundFeedController(Rounds rounds, RoundFeed feed, SchemePages pages) {
        this.rounds = rounds;
        this.feed = feed;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> feed(HttpRequest<?> request, Municipality municipality) {
        var visit = pages.visit(municipality, municipality.language());
        var text = feed.of(visit, rounds.in(municipality.id()));
        return Answers.text("application/atom+xml", text);
    }
}
