package samspil.directory.http;

import io.micronaut.context.annotation.Requires;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import samspil.directory.Kind;
import samspil.directory.exchange.RpdeFeed;
import samspil.directory.exchange.RpdeQuery;
import samspil.kernel.Municipality;
import samspil.platform.access.Open;
import samspil.platform.http.Answers;

/** Changes and removals in their order, by OpenActive's Realtime Paged Data Exchange. */
@Controller("/v1/{municipality}/rpde")
@Open
@Requires(env = "public")
final class FeedController {
    private final OpenAnswers openData;

    FeedController(OpenAnswers openData) {
        this.openData = openData;
    }

    @Get("/{kind}")
    HttpResponse<?> part(HttpRequest<?> request, Municipality municipality, Kind kind) {
        var query = RpdeQuery.read(request.getParameters().asMap());
        var feed = openData.feed(municipality);
        return Answers.parsed(request, query, asked -> shown(request, feed, feed.part(kind, asked)));
    }

    /** A part grows while its changes settle, so how many it holds belongs to its tag. */
    private static HttpResponse<?> shown(HttpRequest<?> request, RpdeFeed feed, RpdeFeed.Part part) {
        var tag = feed.catalogue().hash() + "-" + part.items().size();
        return Answers.tagged(
                request,
                tag,
                () -> Answers.json(part).header(HttpHeaders.CACHE_CONTROL, "public, max-age=" + part.maxAge()));
    }
}
