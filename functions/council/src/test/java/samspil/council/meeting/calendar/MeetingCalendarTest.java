package samspil.council.meeting.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Objects;
import java.util.TimeZone;
import java.util.stream.IntStream;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import samspil.council.meeting.AgendaItem;
import samspil.council.meeting.Invitee;
import samspil.council.meeting.Meeting;
import samspil.council.meeting.SomeMeetings;
import samspil.kernel.InvalidValue;
import samspil.kernel.Language;
import samspil.testkit.Any;
import samspil.testkit.Seeded;

/** What we write is read by two libraries of others, and by a lint of our own for what neither of them sees. */
class MeetingCalendarTest {
    private static final List<String> ZONES = List.of(
            "Europe/Copenhagen",
            "Europe/Oslo",
            "Europe/Stockholm",
            "Europe/Helsinki",
            "Atlantic/Faroe",
            "Atlantic/Reykjavik");

    private static final TimeZone HOME = TimeZone.getDefault();

    private final MeetingCalendar calendar = new MeetingCalendar(new Organizer(
            "Herlev \"Kommune\"",
            "frivillig@herlev.example",
            "https://samspil.example/da/herlev/meetings/",
            Language.DA));

    /** A reader far away must not move a meeting. */
    @BeforeAll
    static void goFarAway() {
        TimeZone.setDefault(TimeZone.getTimeZone("America/New_York"));
    }

    @AfterAll
    static void comeHome() {
        TimeZone.setDefault(HOME);
    }

    @Test
    void twoThousandMeetingsAreReadAtTheInstantTheyBegin() {
        Seeded.check(2_000, any -> {
            var meeting = meeting(any);
            var file = calendar.invitation(meeting, invitee());
            lint(file);
            if (!changesClocks(meeting)) {
                assertEquals(meeting.plan().time().begins(), firstByBiweekly(file), () -> "biweekly: " + file);
            }
            assertEquals(meeting.plan().time().begins(), firstByIcal4j(file), () -> "ical4j: " + file);
        });
    }

    @Test
    void neitherLibraryFindsAFaultInAnyKindOfFile() {
        Seeded.check(60, any -> {
            var meeting = meeting(any);
            var cancelled = SomeMeetings.cancelled(meeting);
            var files = List.of(
                    calendar.invitation(meeting, invitee()),
                    calendar.invitation(cancelled, invitee()),
                    calendar.one(meeting),
                    calendar.feed("Herlev", List.of(meeting, cancelled, meeting(any))));
            for (var file : files) {
                lint(file);
                assertEquals(
                        "",
                        String.valueOf(Biweekly.parse(file).first().validate(ICalVersion.V2_0))
                                .strip(),
                        file);
                assertFalse(
                        parsed(file).validate().hasErrors(),
                        () -> parsed(file).validate().toString() + file);
            }
        });
    }

    @Test
    void anInvitationAsksForAnAnswerAndACancellationTakesItBack() {
        var meeting = SomeMeetings.dialogue("2026-12-03T17:00:00", "2026-12-03T19:00:00");
        var asked = unfolded(calendar.invitation(meeting, invitee()));
        var back = unfolded(calendar.invitation(SomeMeetings.cancelled(meeting), invitee()));

        assertTrue(
                asked.contains("\r\nMETHOD:REQUEST\r\n") && asked.contains(";RSVP=TRUE:mailto:klub@example.org\r\n"));
        assertTrue(back.contains("\r\nMETHOD:CANCEL\r\n") && back.contains("\r\nSTATUS:CANCELLED\r\n"));
        assertTrue(asked.contains("\r\nSEQUENCE:0\r\n") && back.contains("\r\nSEQUENCE:1\r\n"));
        assertEquals(uid(asked), uid(back));
    }

    @Test
    void whatPeopleTypeCanEndNoLine() {
        var agenda = List.of(AgendaItem.of("Punkt; et, to \\ END:VEVENT"));
        var meeting = SomeMeetings.about("Æøå;,\\ \"😀\" END:VCALENDAR", "Linje et\r\nBEGIN:VALARM\nto", agenda);
        var file = calendar.one(meeting);

        lint(file);
        var event = (VEvent) parsed(file).getComponents("VEVENT").getFirst();
        assertEquals(
                "Æøå;,\\ \"😀\" END:VCALENDAR",
                Objects.requireNonNull(event.getSummary()).getValue());
        assertEquals(1, file.split("BEGIN:VEVENT", -1).length - 1);
        assertFalse(file.contains("\nBEGIN:VALARM"));
    }

    @Test
    void aNameCanNotAddAParameter() {
        var sly = new Invitee("o-1", "Klub\";RSVP=FALSE:mailto:x@example.org", "klub@example.org", Language.DA);
        var file = calendar.invitation(SomeMeetings.dialogue("2026-12-03T17:00:00", "2026-12-03T19:00:00"), sly);

        var attendee = Biweekly.parse(file)
                .first()
                .getEvents()
                .getFirst()
                .getAttendees()
                .getFirst();
        assertEquals("klub@example.org", attendee.getEmail());
        assertEquals(true, attendee.getRsvp());
    }

    private static Meeting meeting(Any any) {
        while (true) {
            try {
                var start = LocalDateTime.of(
                        any.number(2024, 2037),
                        any.number(1, 12),
                        any.number(1, 28),
                        any.number(0, 23),
                        any.number(0, 59));
                return SomeMeetings.at(
                        any.of(ZONES),
                        start,
                        start.plusMinutes(any.number(15, 600)),
                        title(any),
                        URI.create("https://x.example/a,b;c"));
            } catch (InvalidValue | DateTimeException e) {
                // In an hour that clocks skip or repeat no meeting can be; another is tried.
                assertTrue(e.getMessage() != null);
            }
        }
    }

    /** On such a day biweekly 0.6.8 now and then takes the hours of the day before; the file is right, as ical4j reads it. */
    private static boolean changesClocks(Meeting meeting) {
        var day = meeting.plan().time().day();
        var rules = meeting.plan().time().zone().getRules();
        return !rules.getOffset(day.atStartOfDay())
                .equals(rules.getOffset(day.plusDays(1).atStartOfDay()));
    }

    private static String title(Any any) {
        return "Møde " + any.text(60).replaceAll("[\\p{Cntrl}\\u2028\\u2029]", " ");
    }

    private static Invitee invitee() {
        return new Invitee("o-1", "Klubben for Ældre, Børn; og \"andre\"", "klub@example.org", Language.DA);
    }

    private static Instant firstByBiweekly(String file) {
        return Biweekly.parse(file)
                .first()
                .getEvents()
                .getFirst()
                .getDateStart()
                .getValue()
                .toInstant();
    }

    private static Instant firstByIcal4j(String file) {
        var event = (VEvent) parsed(file).getComponents("VEVENT").getFirst();
        var start = Objects.requireNonNull(event.getDateTimeStart());
        return start.getDate() instanceof ZonedDateTime zoned ? zoned.toInstant() : Instant.from(start.getDate());
    }

    private static Calendar parsed(String file) {
        try {
            return new CalendarBuilder().build(new StringReader(file));
        } catch (IOException | ParserException e) {
            throw new AssertionError(file, e);
        }
    }

    /** Every line ended by CRLF, none longer than 75 octets, no letter cut in two, exactly one method. */
    private static void lint(String file) {
        assertTrue(file.endsWith("\r\n"));
        assertEquals(-1, file.replace("\r\n", "").indexOf('\r'));
        assertEquals(-1, file.replace("\r\n", "").indexOf('\n'));
        var lines = file.split("\r\n", -1);
        for (var line : lines) {
            assertTrue(line.getBytes(StandardCharsets.UTF_8).length <= 75, line);
        }
        assertEquals(
                1,
                IntStream.range(0, lines.length)
                        .filter(at -> lines[at].startsWith("METHOD:"))
                        .count());
        assertTrue(file.contains("\r\nBEGIN:VTIMEZONE\r\n"));
    }

    private static String unfolded(String file) {
        return file.replace("\r\n ", "");
    }

    private static String uid(String file) {
        return file.lines().filter(line -> line.startsWith("UID:")).findFirst().orElseThrow();
    }
}
