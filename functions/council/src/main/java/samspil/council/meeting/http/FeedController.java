package samspil.council.meeting.http;

import io.micronaut.context.annotation.Requires;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import samspil.council.meeting.Meetings;
import samspil.council.meeting.feed.KeepFeed;
import samspil.kernel.Municipality;
import samspil.platform.access.Open;
import samspil.platform.http.Answers;
import samspil.platform.http.ProblemType;

/** Feeds that a secret opens, for calendars, which can't log in. */
@Controller("/v1/{municipality}/feeds/{secret}")
@Open
@Requires(env = "meetings-reply")
final class FeedController {
    private final KeepFeed feeds;
    private final Meetings meetings;
    private final Calendars calendars;

    FeedController(KeepFeed feeds, Meetings meetings, Calendars calendars) {
        this.feeds = feeds;
        this.meetings = meetings;
        this.calendars = calendars;
    }

    @Get("/calendar.ics")
    HttpResponse<?> read(HttpRequest<?> request, Municipality municipality, String secret) {
        return feeds.opened(municipality, secret)
                .<HttpResponse<?>>map(_ -> calendars.feed(request, municipality, meetings.in(municipality.id())))
                .orElseGet(() -> Answers.problem(request, ProblemType.NOT_FOUND));
    }
}
