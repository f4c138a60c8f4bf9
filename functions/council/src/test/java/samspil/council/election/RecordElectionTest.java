package samspil.council.election;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import samspil.council.Place;
import samspil.council.SomeCouncils;
import samspil.council.Statutes;
import samspil.platform.access.Role;
import samspil.platform.duties.DutyKind;
import samspil.testkit.EmbeddedAws;
import samspil.testkit.FunctionHandler.Answer;
import samspil.testkit.SettableClock;

class RecordElectionTest {
    @RegisterExtension
    static final EmbeddedAws AWS = EmbeddedAws.ofProject();

    private static final String PEOPLE = """
            {"group": "alle", "person": {"name": "Anna Prøve", "email": "anna@example.org"}, "votes": 9},
            {"group": "alle", "person": {"name": "Bo Prøve", "mandate": {"name": "Bridgeklubben"}}, "votes": 7},
            {"group": "alle", "person": {"name": "Carl Prøve"}, "votes": 7},
            {"group": "alle", "person": {"name": "Dina Prøve"}, "votes": 4},
            {"group": "alle", "person": {"name": "Else Prøve"}, "votes": 3},
            {"group": "alle", "person": {"name": "Finn Prøve"}, "votes": 0}""";

    private final SettableClock clock = SettableClock.at("2027-10-01T08:00:00Z");
    private final Polling polling = new Polling(AWS, clock);

    @BeforeEach
    void begin() {
        polling.begin(Statutes.viborg(), 0);
    }

    private Answer record(String day, String people) {
        return polling.clerk("/held", """
                {"day": "%s", "begins": "2026-01-01", "minutes": "https://kommune.example/referat.pdf", "people": [%s]}""".formatted(day, people));
    }

    @Test
    void theFirstTakeTheSeatsAndTheNextFollow() {
        var recorded = record("2025-11-11", PEOPLE);
        assertEquals(201, recorded.status(), recorded.body());
        var council = polling.visitCouncil();
        assertEquals(
                List.of("Anna Prøve", "Dina Prøve", "2027-12-31", "null", "Else Prøve"),
                List.of(
                        council.text("seats/0/holder/person/name"),
                        council.text("seats/3/holder/person/name"),
                        council.text("seats/3/holder/term/until"),
                        council.text("seats/4/holder"),
                        council.text("substitutes/0/order/0/person/name")));
        assertFalse(council.body().contains("@"), "nobody's address is public");
    }

    @Test
    void everybodySeesThatItWasHeldOnPaper() {
        var election = record("2025-11-11", PEOPLE).text("id");
        var seen = polling.visit(election);
        assertEquals(
                List.of("result", "https://kommune.example/referat.pdf", "null", "9"),
                List.of(
                        seen.text("stage"),
                        seen.text("result/minutes"),
                        seen.text("timetable"),
                        seen.text("result/outcomes/0/scores/0/votes")));
    }

    @ParameterizedTest
    @CsvSource({"da,Holdt på papir", "nb,Holdt på papir", "nn,Halde på papir", "en,Held on paper"})
    void thePageSaysSoAndLeadsToTheMinutes(String language, String words) {
        var election = record("2025-11-11", PEOPLE).text("id");
        var page = polling.desk()
                .visit("/" + language + "/herlev/council/elections/" + election)
                .body();
        assertTrue(page.contains(words) && page.contains("href=\"https://kommune.example/referat.pdf\""), page);
        assertFalse(page.contains("class=\"receipts\""), "there are no receipts of paper");
        var room = polling.desk()
                .as(Role.CASE_WORKER, null, "CouncilDeskFunction")
                .send("GET", "/" + language + "/herlev/desk/council/elections/" + election, Map.of());
        assertFalse(room.body().contains("/witness"), "nor witnesses");
    }

    @Test
    void whoSitsAlreadyKeepsTheirSeat() {
        polling.desk().enter(SomeCouncils.member("anna", new Place("alle", 4)));
        record("2025-11-11", PEOPLE.replace("\"name\": \"Anna Prøve\"", "\"name\": \"Test anna\""));
        var council = polling.visitCouncil();
        assertEquals(
                List.of("Bo Prøve", "Test anna", "null"),
                List.of(
                        council.text("seats/0/holder/person/name"),
                        council.text("seats/3/holder/person/name"),
                        council.text("seats/4/holder")));
    }

    @Test
    void anElectionOfLongAgoSeatsNobodyToday() {
        var held = polling.clerk("/held", """
                {"day": "2015-11-11", "begins": "2016-01-01", "minutes": "/documents/herlev/valg-2015/in-force",
                 "people": [%s]}""".formatted(PEOPLE));
        assertEquals(201, held.status(), held.body());
        var council = polling.visitCouncil();
        assertEquals(List.of("null", "4"), List.of(council.text("seats/0/holder"), formerMembers(council)));
    }

    private static String formerMembers(Answer council) {
        long former =
                council.body().substring(council.body().indexOf("\"former\"")).split("\"position\":\"member\"").length
                        - 1L;
        return Long.toString(former);
    }

    @Test
    void theDutyToHoldElectionsIsMet() {
        record("2025-11-11", PEOPLE);
        var facts = polling.stored("CouncilDeskFunction", "DUTIES_TABLE").toString();
        assertTrue(facts.contains("fact#" + DutyKind.ELECTION.key()) && facts.contains("2025-11-11"), facts);
    }

    @ParameterizedTest
    @CsvSource({
        "alle,unge,/people/0/group,group.unknown",
        "Carl Prøve,Dina Prøve,/people,list.repeats",
        "': 7',': 10',/people,election.order",
        "': 9',': -1',/people/0/votes,number.whole"
    })
    void whatContradictsItselfIsRefusedByName(String from, String to, String pointer, String code) {
        assertRefused(pointer, code, record("2025-11-11", PEOPLE.replace(from, to)));
    }

    @Test
    void minutesThatCouldRunAScriptAreRefused() {
        var refused = polling.clerk("/held", """
                {"day": "2025-11-11", "begins": "2026-01-01", "minutes": "javascript:alert(1)", "people": [%s]}""".formatted(PEOPLE));
        assertRefused("/minutes", "charter.document", refused);
    }

    @Test
    void anElectionThatIsStillToBeHeldIsRefused() {
        clock.set(Instant.parse("2025-11-10T22:59:59Z"));
        assertRefused("/day", "election.not-held", record("2025-11-11", PEOPLE));
    }

    @Test
    void theSameElectionIsRecordedOnce() {
        record("2025-11-11", PEOPLE);
        assertRefused("/day", "election.recorded", record("2025-11-11", PEOPLE));
    }

    private static void assertRefused(String pointer, String code, Answer answer) {
        assertEquals(
                List.of("400", pointer, code),
                List.of("" + answer.status(), answer.text("violations/0/pointer"), answer.text("violations/0/code")),
                answer.body());
    }
}
