package samspil.council.meeting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import samspil.platform.access.Role;
import samspil.testkit.EmbeddedAws;
import samspil.testkit.SettableClock;

class MeetingApiTest {
    @RegisterExtension
    static final EmbeddedAws AWS = EmbeddedAws.ofProject();

    private static final Instant NOW = Instant.parse("2026-11-22T09:00:00Z");

    private final SettableClock clock = SettableClock.at(NOW.toString());
    private final Assembly herlev = new Assembly(AWS, clock);

    @BeforeEach
    void begin() {
        AWS.clear();
        clock.set(NOW);
    }

    @Test
    void aPlannedMeetingIsSeenByEverybodyAtOnce() {
        var id = herlev.planned(20);

        var seen = herlev.visit("/v1/herlev/meetings/" + id);
        assertEquals(
                List.of("Dialogmøde", "coming", "2026-12-03T16:00:00Z"),
                List.of(seen.text("title"), seen.text("standing"), seen.text("begins")));
        assertTrue(herlev.visit("/da/herlev/meetings").body().contains("torsdag den 3. december 2026 kl. 17.00–19.00"));
    }

    @Test
    void theFeedIsACalendarThatHoldsIt() {
        var id = herlev.planned(20);

        var feed = herlev.visit("/v1/herlev/meetings/calendar.ics");
        assertEquals("text/calendar;charset=utf-8", feed.headers().get("Content-Type"));
        assertTrue(feed.body().contains("UID:" + id + "@samspil\r\n"));
        assertTrue(feed.body().contains("DTSTART;TZID=Europe/Copenhagen:20261203T170000\r\n"));
    }

    @Test
    void aMeetingThatIsNotForEverybodyIsShownToNobodyElse() {
        var body = Assembly.plan("Rådsmøde", "2026-12-03T17:00:00", "2026-12-03T19:00:00", "")
                .replace("\"open\": true", "\"open\": false");
        var id = herlev.ask("POST", "", body).text("id");

        assertEquals(404, herlev.visit("/v1/herlev/meetings/" + id).status());
        assertFalse(herlev.visit("/v1/herlev/meetings/calendar.ics").body().contains(id));
        assertEquals(200, herlev.ask("GET", "/" + id, "").status());
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-22T09:59:00, 2026-11-22T12:00:00, /time/start, tidspunktet er gået",
        "2026-12-03T17:00:00, 2026-12-03T16:00:00, /time/end, efter det begynder",
        "2027-03-28T02:30:00, 2027-03-28T05:00:00, /time/start, findes ikke",
        "2027-10-31T02:30:00, 2027-10-31T05:00:00, /time/start, to gange",
        "2027-10-31T01:30:00, 2027-10-31T02:30:00, /time/end, to gange"
    })
    void aTimeThatIsNoneIsRefusedAndNothingIsKept(String start, String end, String pointer, String words) {
        var answer = herlev.ask("POST", "", Assembly.plan("Dialogmøde", start, end, ""));

        assertEquals(400, answer.status(), answer.body());
        assertEquals(pointer, answer.text("violations/0/pointer"));
        var message = answer.text("violations/0/message").toLowerCase(Locale.ROOT);
        assertTrue(message.contains(words), message);
        assertEquals("[]", herlev.ask("GET", "", "").body());
    }

    @Test
    void aZoneThatNobodyKnowsIsRefusedByName() {
        var body = Assembly.plan("Dialogmøde", "2026-12-03T17:00:00", "2026-12-03T19:00:00", "");
        for (var zone : List.of("Europe/Atlantis", "+01:00", "Africa/Casablanca")) {
            var answer = herlev.ask("POST", "", body.replace("Europe/Copenhagen", zone));
            assertEquals(
                    List.of("400", "/time/zone"), List.of("" + answer.status(), answer.text("violations/0/pointer")));
        }
    }

    @Test
    void aTitleThatCouldBreakAHeaderIsRefused() {
        for (var title : List.of("Møde\r\nBcc: alle@example.org", "Møde\nX", "Møde\u2028X", "Møde\u0000")) {
            var answer = herlev.ask("POST", "", Assembly.plan(title, "2026-12-03T17:00:00", "2026-12-03T19:00:00", ""));
            assertEquals(List.of("400", "/title"), List.of("" + answer.status(), answer.text("violations/0/pointer")));
        }
    }

    @Test
    void tenMegabytesAreRefusedUnread() {
        var endless = "x".repeat(10 * 1024 * 1024);
        var answer = herlev.ask("POST", "", Assembly.plan(endless, "2026-12-03T17:00:00", "2026-12-03T19:00:00", ""));
        assertEquals(413, answer.status());
        assertEquals("[]", herlev.ask("GET", "", "").body());
    }

    @Test
    void scriptInATitleIsText() {
        herlev.ask(
                "POST",
                "",
                Assembly.plan("<script>alert(1)</script>", "2026-12-03T17:00:00", "2026-12-03T19:00:00", ""));
        var page = herlev.visit("/da/herlev/meetings").body();
        assertTrue(page.contains("&lt;script&gt;alert(1)"));
        assertFalse(page.contains("<script>alert"));
    }

    @Test
    void whoReadsAloneChangesNothing() {
        var body = Assembly.plan("Dialogmøde", "2026-12-03T17:00:00", "2026-12-03T19:00:00", "");
        for (var role : List.of(Role.AUDITOR, Role.COUNCIL_MEMBER, Role.COUNCIL_CHAIR)) {
            assertEquals(
                    403,
                    herlev.as(role, "POST", "/v1/herlev/desk/meetings", body).status(),
                    role.key());
            assertEquals(
                    200, herlev.as(role, "GET", "/v1/herlev/desk/meetings", "").status(), role.key());
        }
    }
}
