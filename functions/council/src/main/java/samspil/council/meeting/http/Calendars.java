package samspil.council.meeting.http;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MutableHttpResponse;
import jakarta.inject.Singleton;
import java.util.List;
import samspil.council.meeting.Meeting;
import samspil.council.meeting.calendar.MeetingCalendar;
import samspil.council.meeting.calendar.Organizers;
import samspil.kernel.Municipality;
import samspil.platform.http.Answers;

/** Calendar files as answers. */
@Singleton
record Calendars(Organizers organizers) {
    private static final String MEDIA_TYPE = "text/calendar";

    /** Meetings to subscribe to. */
    HttpResponse<?> feed(HttpRequest<?> request, Municipality municipality, List<Meeting> meetings) {
        var tag = meetings.stream().mapToLong(Meeting::version).sum() + "-" + meetings.size();
        return Answers.tagged(
                request,
                tag,
                () -> named(calendar(municipality).feed(municipality.name(), meetings), municipality.slug()));
    }

    /** One meeting to keep. */
    HttpResponse<?> one(HttpRequest<?> request, Municipality municipality, Meeting meeting) {
        return Answers.tagged(
                request,
                Long.toString(meeting.version()),
                () -> named(
                        calendar(municipality).one(meeting),
                        meeting.plan().time().day().toString()));
    }

    private MeetingCalendar calendar(Municipality municipality) {
        return new MeetingCalendar(organizers.of(municipality, municipality.language()));
    }

    private static MutableHttpResponse<String> named(String file, String name) {
        return Answers.text(MEDIA_TYPE, file)
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"" + name + ".ics\"");
    }
}
