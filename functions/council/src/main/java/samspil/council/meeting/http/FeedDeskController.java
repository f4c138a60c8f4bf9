package samspil.council.meeting.http;

import io.micronaut.context.annotation.Requires;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Post;
import java.time.Instant;
import samspil.council.meeting.feed.KeepFeed;
import samspil.kernel.Municipality;
import samspil.pages.Sites;
import samspil.platform.access.Allowed;
import samspil.platform.access.Identity;
import samspil.platform.access.Role;
import samspil.platform.http.Answers;

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
    HttpResponse<?> open(Municipality municipality, Identity identity) {
        var secret = feeds.open(municipality.id(), identity.person());
        var feed = feeds.of(municipality.id(), identity.person()).orElseThrow();
        var address = sites.origin() + "/v1/" + municipality.slug() + "/feeds/" + secret.value() + "/calendar.ics";
        return Answers.json(HttpStatus.CREATED, new FeedView(address, feed.until()));
    }

    @Delete
    HttpResponse<?> revoke(Municipality municipality, Identity identity) {
        feeds.feeds().revoke(municipality.id(), identity.person());
        return HttpResponse.noContent();
    }
}
