package samspil.council.meeting.pages;

import io.micronaut.context.annotation.Requires;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import java.time.InstantSource;
import samspil.council.meeting.Meeting;
import samspil.council.meeting.MeetingId;
import samspil.council.meeting.PublicMeetings;
import samspil.kernel.Language;
import samspil.kernel.Municipality;
import samspil.pages.PageAnswers;
import samspil.pages.errors.ErrorPages;
import samspil.platform.access.Open;
import samspil.platform.http.ProblemType;

/** What everybody reads of meetings, as pages. */
@Controller("/{language}/{municipality}/meetings")
@Produces(MediaType.TEXT_HTML)
@Open
@Requires(env = "meetings-public")
final class MeetingPageController {
    private final PublicMeetings meetings;
    private final MeetingsPage list;
    private final MeetingPage one;
    private final ErrorPages errors;
    private final InstantSource clock;

    MeetingPageController(
            PublicMeetings meetings, MeetingsPage list, MeetingPage one, ErrorPages errors, InstantSource clock) {
        this.meetings = meetings;
        this.list = list;
        this.one = one;
        this.errors = errors;
        this.clock = clock;
    }

    @Get
    HttpResponse<?> all(HttpRequest<?> request, Language language, Municipality municipality) {
        var visit = new Visit(municipality, language, clock.instant());
        return PageAnswers.open(request, list.of(visit, meetings.in(municipality.id())));
    }

    @Get("/{meeting}")
    HttpResponse<?> one(HttpRequest<?> request, Language language, Municipality municipality, MeetingId meeting) {
        var visit = new Visit(municipality, language, clock.instant());
        return meetings.find(new Meeting.Key(municipality.id(), meeting))
                .<HttpResponse<?>>map(found -> PageAnswers.open(request, one.of(visit, found)))
                .orElseGet(() -> errors.answer(request, ProblemType.NOT_FOUND));
    }
}
