package samspil.council.meeting.http;

import io.micronaut.context.annotation.Requires;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Post;
import java.time.Instant;
import java.util.List;
import samspil.council.meeting.feed.FeedSecret;
import samspil.council.meeting.feed.KeepFeed;
import samspil.kernel.Municipality;
import samspil.kernel.Violation;
import samspil.pages.Sites;
import samspil.platform.access.Allowed;
import samspil.platform.access.Duty;
import samspil.platform.access.Identity;
import samspil.platform.access.Role;
import samspil.platform.http.Answers;
import samspil.platform.http.ProblemType;

/** A feed of one's own: made anew, or taken back. */
@Controller("/v1/{municipality}/desk/meeting-feed")
@Allowed({Role.CASE_WORKER, Role.ADMINISTRATOR, Role.COUNCIL_CHAIR, Role.COUNCIL_SECRETARY, Role.COUNCIL_MEMBER})
@Requires(env = "meetings-desk")
final class FeedDeskController {
    private final KeepFeed feeds;
    private final Sites sites;

    FeedDeskController(KeepFeed feeds, Sites sites) {
        this.feeds = feeds;
        this.sites = sites;
    }

    /**
     * A feed that was just made.
     *
     * @param address told this once
     */
    record FeedView(String address, Instant until) {}

    @Post
    HttpResponse<?> open(HttpRequest<?> request, Municipality municipality, Identity identity, Duty duty) {
        return feeds.open(municipality, identity.person(), duty.role())
                .<HttpResponse<?>>map(secret -> opened(municipality, identity, secret))
                .orElseGet(() -> Answers.problem(
                        request, ProblemType.CONFLICT, List.of(new Violation("", "feed.unknown-member"))));
    }

    private HttpResponse<?> opened(Municipality municipality, Identity identity, FeedSecret secret) {
        var feed = feeds.of(municipality, identity.person()).orElseThrow();
        var address = sites.origin() + "/v1/" + municipality.slug() + "/feeds/" + secret.value() + "/calendar.ics";
        return Answers.json(HttpStatus.CREATED, new FeedView(address, feed.until()));
    }

    @Delete
    HttpResponse<?> revoke(Municipality municipality, Identity identity) {
        feeds.feeds().revoke(municipality.id(), identity.person());
        return HttpResponse.noContent();
    }
}
