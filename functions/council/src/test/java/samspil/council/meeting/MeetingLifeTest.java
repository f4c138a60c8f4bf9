package samspil.council.meeting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import samspil.kernel.MunicipalityId;
import samspil.platform.access.Duty;
import samspil.platform.access.Role;
import samspil.platform.tasks.Tasks;
import samspil.testkit.EmbeddedAws;
import samspil.testkit.SettableClock;

class MeetingLifeTest {
    @RegisterExtension
    static final EmbeddedAws AWS = EmbeddedAws.ofProject();

    private static final Instant NOW = Instant.parse("2026-11-22T09:00:00Z");
    private static final Instant AFTER = Instant.parse("2026-12-03T19:00:00Z");
    private static final String MINUTES = "{\"text\": \"Vi talte om lokaler.\"}";

    private final SettableClock clock = SettableClock.at(NOW.toString());
    private final Assembly herlev = new Assembly(AWS, clock);

    @BeforeEach
    void begin() {
        AWS.clear();
        clock.set(NOW);
    }

    @Test
    void nobodyReadsMinutesBeforeTheyArePublished() {
        var id = held();
        herlev.ask("PUT", "/" + id + "/minutes", MINUTES);
        assertEquals("null", herlev.visit("/v1/herlev/meetings/" + id).text("minutes"));

        herlev.ask("POST", "/" + id + "/publication", "");
        assertEquals(
                "Vi talte om lokaler.",
                herlev.visit("/v1/herlev/meetings/" + id).text("minutes/text"));
        assertTrue(herlev.visit("/da/herlev/meetings/" + id).body().contains("Vi talte om lokaler."));
    }

    @Test
    void minutesOfAMeetingThatIsStillToBeHeldAreRefused() {
        var id = herlev.planned(20);
        assertEquals(400, herlev.ask("PUT", "/" + id + "/minutes", MINUTES).status());
        assertEquals(400, herlev.ask("POST", "/" + id + "/publication", "").status());
    }

    @Test
    void aMeetingThatWasHeldIsNeitherMovedNorCancelled() {
        var id = held();
        assertEquals(
                400,
                herlev.ask("POST", "/" + id + "/cancellation", "\"For sent\"").status());
        assertEquals(400, herlev.invite(id).status());
    }

    @Test
    void aPromiseWaitsAtTheDeskOfWhoHasToKeepIt() {
        var id = held();
        herlev.ask("POST", "/" + id + "/follow-ups", promise("municipality", "2026-12-20"));
        herlev.ask("POST", "/" + id + "/follow-ups", promise("council", "2026-12-20"));
        assertEquals(1, waiting(Role.CASE_WORKER));
        assertEquals(1, waiting(Role.COUNCIL_CHAIR));

        clock.advance(Duration.ofHours(1));
        assertEquals(
                200,
                herlev.ask("POST", "/" + id + "/follow-ups/1/completion", "").status());
        assertEquals(0, waiting(Role.CASE_WORKER));
        assertEquals(
                400,
                herlev.ask("POST", "/" + id + "/follow-ups/1/completion", "").status());
    }

    @Test
    void aPromiseByADayThatHasGoneIsRefused() {
        var answer = herlev.ask("POST", "/" + held() + "/follow-ups", promise("municipality", "2026-12-02"));
        assertEquals(List.of("400", "/due"), List.of("" + answer.status(), answer.text("violations/0/pointer")));
    }

    @Test
    void whatWasSaidAtTheTablesIsReadWithTheMinutesAndHostsByTheDeskAlone() {
        var id = cafe();
        herlev.ask("PUT", "/" + id + "/cafe/notes", "{\"table\": 1, \"round\": 2, \"text\": \"Del nøglerne\"}");
        herlev.ask("PUT", "/" + id + "/cafe/recommendations", "[\"En fælles kalender\"]");
        assertFalse(herlev.visit("/v1/herlev/meetings/" + id).body().contains("Del nøglerne"));
        clock.set(AFTER);
        herlev.ask("PUT", "/" + id + "/minutes", MINUTES);
        herlev.ask("POST", "/" + id + "/publication", "");

        var seen = herlev.visit("/v1/herlev/meetings/" + id).body();
        assertTrue(seen.contains("Del nøglerne") && seen.contains("En fælles kalender"));
        assertFalse(seen.contains("En vært"));
    }

    @Test
    void moreRoundsThanTablesAreRefused() {
        var id = planned("cafe");
        var answer = herlev.ask("PUT", "/" + id + "/cafe", tables(3));
        assertEquals(List.of("400", "/rounds"), List.of("" + answer.status(), answer.text("violations/0/pointer")));
        assertEquals(
                400,
                herlev.ask("PUT", "/" + planned("dialogue") + "/cafe", tables(2))
                        .status());
    }

    @Test
    void aFeedOfOnesOwnShowsAllMeetingsUntilItIsRevoked() {
        var closed = Assembly.plan("Rådsmøde", "2026-12-03T17:00:00", "2026-12-03T19:00:00", "")
                .replace("\"open\": true", "\"open\": false");
        herlev.ask("POST", "", closed);
        var path = feed();
        assertTrue(herlev.follow(path).body().contains("SUMMARY:Rådsmøde"));

        var next = feed();
        assertEquals(404, herlev.follow(path).status());
        assertEquals(
                204,
                herlev.as(Role.COUNCIL_MEMBER, "DELETE", "/v1/herlev/desk/meeting-feed", "")
                        .status());
        assertEquals(404, herlev.follow(next).status());
    }

    @Test
    void ofAFeedsSecretTheHashAloneIsKept() {
        var secret = feed().split("/", -1)[4];
        var table = AWS.environment("MeetingsDeskFunction").get("MEETINGS_TABLE");
        var kept = AWS.administrator()
                .dynamo()
                .scan(scan -> scan.tableName(table))
                .items()
                .toString();
        assertFalse(kept.contains(secret));
    }

    private String feed() {
        herlev.sits(null);
        var address = herlev.as(Role.COUNCIL_MEMBER, "POST", "/v1/herlev/desk/meeting-feed", "")
                .text("address");
        return address.substring(address.indexOf("/v1/"));
    }

    private String held() {
        var id = herlev.planned(20);
        clock.set(AFTER);
        return id;
    }

    private String planned(String kind) {
        var plan = Assembly.plan("Café", "2026-12-03T17:00:00", "2026-12-03T19:00:00", "");
        return herlev.ask("POST", "", plan.replace("\"dialogue\"", "\"" + kind + "\""))
                .text("id");
    }

    private String cafe() {
        var id = planned("cafe");
        assertEquals(200, herlev.ask("PUT", "/" + id + "/cafe", tables(2)).status());
        return id;
    }

    private static String tables(int rounds) {
        return "{\"tables\": [{\"theme\": \"Lokaler\", \"host\": \"En vært\"}, {\"theme\": \"Unge\"}], \"rounds\": %d, \"minutes\": 20}"
                .formatted(rounds);
    }

    private static String promise(String owner, String due) {
        return "{\"what\": \"Lav en oversigt\", \"owner\": \"%s\", \"due\": \"%s\"}".formatted(owner, due);
    }

    private int waiting(Role role) {
        var tasks = new Tasks(
                AWS.administrator().dynamo(),
                Objects.requireNonNull(AWS.environment("MeetingsDeskFunction").get("TASKS_TABLE")));
        return tasks.waiting(new MunicipalityId("163"), new Duty("a", role, new MunicipalityId("163"), null))
                .size();
    }

    @Test
    void aMeetingFromBeforeIsRecordedWithItsMinutesAtOnce() {
        var plan = Assembly.plan("Dialogmøde 2024", "2024-11-13T17:00:00", "2024-11-13T19:00:00", "");
        var held = herlev.ask("POST", "/held", "{\"plan\": " + plan + ", \"minutes\": " + MINUTES + "}");

        assertEquals(201, held.status(), held.body());
        var seen = herlev.visit("/v1/herlev/meetings/" + held.text("id"));
        assertEquals(
                List.of("held", "Vi talte om lokaler."), List.of(seen.text("standing"), seen.text("minutes/text")));
    }

    @Test
    void aMeetingThatIsStillToComeIsNotRecordedAsHeld() {
        var plan = Assembly.plan("Dialogmøde", "2026-12-03T17:00:00", "2026-12-03T19:00:00", "");
        var held = herlev.ask("POST", "/held", "{\"plan\": " + plan + ", \"minutes\": " + MINUTES + "}");

        assertEquals(List.of("400", "/plan/time/end"), List.of("" + held.status(), held.text("violations/0/pointer")));
    }
}
