package samspil.council.meeting.http;

import io.micronaut.context.annotation.Requires;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import java.time.InstantSource;
import java.util.function.Function;
import samspil.council.meeting.Meeting;
import samspil.council.meeting.MeetingId;
import samspil.council.meeting.PublicMeetings;
import samspil.kernel.Municipality;
import samspil.platform.access.Open;
import samspil.platform.http.Answers;
import samspil.platform.http.ProblemType;

/** What everybody may know of meetings. */
@Controller("/v1/{municipality}/meetings")
@Open
@Requires(env = "meetings-public")
final class MeetingController {
    private final PublicMeetings meetings;
    private final Calendars calendars;
    private final InstantSource clock;

    MeetingController(PublicMeetings meetings, Calendars calendars, InstantSource clock) {
        this.meetings = meetings;
        this.calendars = calendars;
        this.clock = clock;
    }

    @Get
    HttpResponse<?> all(Municipality municipality) {
        return Answers.json(MeetingView.MeetingList.open(meetings.in(municipality.id()), clock.instant()));
    }

    @Get("/calendar.ics")
    HttpResponse<?> feed(HttpRequest<?> request, Municipality municipality) {
        return calendars.feed(request, municipality, meetings.in(municipality.id()));
    }

    @Get("/{meeting}")
    HttpResponse<?> one(HttpRequest<?> request, Municipality municipality, MeetingId meeting) {
        var now = clock.instant();
        return found(
                request,
                municipality,
                meeting,
                it -> Answers.tagged(
                        request, it.version() + it.on(now).key(), () -> Answers.json(MeetingView.open(it, now))));
    }

    @Get("/{meeting}/calendar.ics")
    HttpResponse<?> file(HttpRequest<?> request, Municipality municipality, MeetingId meeting) {
        return found(request, municipality, meeting, it -> calendars.one(request, municipality, it));
    }

    private HttpResponse<?> found(
            HttpRequest<?> request,
            Municipality municipality,
            MeetingId meeting,
            Function<Meeting, HttpResponse<?>> answer) {
        return meetings.find(new Meeting.Key(municipality.id(), meeting))
                .<HttpResponse<?>>map(answer)
                .orElseGet(() -> Answers.problem(request, ProblemType.NOT_FOUND));
    }
}
