package samspil.council.meeting.pages.desk;

import gg.jte.Content;
import io.micronaut.context.annotation.Requires;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import java.net.URI;
import java.util.List;
import samspil.council.meeting.feed.FeedSecret;
import samspil.council.meeting.feed.KeepFeed;
import samspil.council.meeting.pages.MeetingFrame;
import samspil.council.meeting.pages.MeetingFrame.Place;
import samspil.council.meeting.pages.Visit;
import samspil.kernel.Language;
import samspil.kernel.Municipality;
import samspil.pages.Link;
import samspil.pages.PageAnswers;
import samspil.pages.components.Actions;
import samspil.pages.components.ButtonLink;
import samspil.pages.components.Confirmation;
import samspil.pages.components.Stack;
import samspil.pages.components.TextLink;
import samspil.platform.access.Allowed;
import samspil.platform.access.Role;

/** A feed of one's own, on pages. Its address is shown on the page that makes it, and never again. */
@Controller("/{language}/{municipality}/desk/meetings/feed")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@Allowed({Role.CASE_WORKER, Role.ADMINISTRATOR, Role.COUNCIL_CHAIR, Role.COUNCIL_SECRETARY, Role.COUNCIL_MEMBER})
@Requires(env = "meetings-desk")
final class FeedPageController {
    private final KeepFeed feeds;
    private final MeetingFrame frame;

    FeedPageController(KeepFeed feeds, MeetingFrame frame) {
        this.feeds = feeds;
        this.frame = frame;
    }

    @Post
    HttpResponse<?> open(Desk desk, Language language, Municipality municipality) {
        return feeds.open(municipality, desk.identity().person(), desk.duty().role())
                .<HttpResponse<?>>map(secret -> shown(desk, secret))
                .orElseGet(() -> HttpResponse.seeOther(URI.create(desk.visit().desk())));
    }

    private HttpResponse<?> shown(Desk desk, FeedSecret secret) {
        var room = new Link(desk.say("room.title"), desk.visit().desk());
        var place = new Place(desk.say("own-feed.title"), Visit::desk, List.of(room));
        return PageAnswers.passing(
                HttpStatus.OK, frame.desk(desk.visit(), desk.identity(), place, opened(desk, secret, room)));
    }

    @Post("/revocation")
    HttpResponse<?> revoke(Desk desk, Language language, Municipality municipality) {
        feeds.feeds().revoke(municipality.id(), desk.identity().person());
        return HttpResponse.seeOther(URI.create(desk.visit().desk()));
    }

    private Content opened(Desk desk, FeedSecret secret, Link room) {
        var address = frame.sites().origin() + "/v1/"
                + desk.visit().municipality().slug() + "/feeds/" + secret.value() + "/calendar.ics";
        var next = List.of(desk.say("own-feed.copy"), desk.say("own-feed.secret"));
        return Stack.of(
                new Confirmation(desk.visit().language(), desk.say("own-feed.done"), "", next),
                TextLink.of(address, address),
                new Actions(List.of(new ButtonLink(room, false))));
    }
}
