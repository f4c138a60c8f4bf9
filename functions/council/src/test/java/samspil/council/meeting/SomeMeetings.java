package samspil.council.meeting;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import samspil.kernel.MunicipalityId;

/** Meetings to try things with. */
public final class SomeMeetings {
    private static final Instant NOW = Instant.parse("2023-11-22T09:00:00Z");
    private static final String COPENHAGEN = "Europe/Copenhagen";

    private SomeMeetings() {}

    /** A dialogue meeting in Copenhagen's zone. */
    public static Meeting dialogue(String start, String end) {
        return at(COPENHAGEN, LocalDateTime.parse(start), LocalDateTime.parse(end), "Dialogmøde", null);
    }

    /** A meeting anywhere. */
    public static Meeting at(String zone, LocalDateTime start, LocalDateTime end, String title, @Nullable URI link) {
        var time = new MeetingTime(start, end, ZoneId.of(zone));
        return of(title, null, time, new Place("Rådhuset; sal 2, Herlev", link), List.of());
    }

    /** One about something. */
    public static Meeting about(String title, String purpose, List<AgendaItem> agenda) {
        var time = new MeetingTime(
                LocalDateTime.parse("2026-12-03T17:00:00"),
                LocalDateTime.parse("2026-12-03T19:00:00"),
                ZoneId.of(COPENHAGEN));
        return of(title, purpose, time, new Place("Rådhuset", null), agenda);
    }

    /** The same, called off. */
    public static Meeting cancelled(Meeting meeting) {
        var why = meeting.life().cancelled(new Cancellation("Storm", NOW));
        return meeting.nextSequence(meeting.plan(), why, NOW.plusSeconds(60));
    }

    private static Meeting of(
            String title, @Nullable String purpose, MeetingTime time, Place place, List<AgendaItem> agenda) {
        var key = new Meeting.Key(new MunicipalityId("163"), new MeetingId("0d9c1f6e-6a57-4b0e-9d0c-3f6a2c1b7e55"));
        return Meeting.of(key, new Plan(MeetingKind.DIALOGUE, title, purpose, time, place, agenda, 20, true), NOW);
    }
}
