package samspil.council.election;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import samspil.council.Place;
import samspil.council.SomeCouncils;
import samspil.council.Statutes;
import samspil.platform.access.Role;
import samspil.testkit.EmbeddedAws;
import samspil.testkit.FunctionHandler.Answer;
import samspil.testkit.SettableClock;

class ElectionPagesTest {
    @RegisterExtension
    static final EmbeddedAws AWS = EmbeddedAws.ofProject();

    private static final String DESK = "/da/herlev/desk/council";

    private final SettableClock clock = SettableClock.at("2027-10-01T08:00:00Z");
    private final Polling polling = new Polling(AWS, clock);

    @BeforeEach
    void begin() {
        polling.begin(Statutes.viborg(), 12);
    }

    @ParameterizedTest
    @ValueSource(strings = {"da", "nb", "nn", "en"})
    void everyPageSpeaksEveryLanguage(String language) {
        var election = polling.call();
        var ids = polling.candidates(election, 6);
        clock.set(Polling.BALLOT);
        IntStream.range(0, 12)
                .forEach(at -> polling.vote(election, "club-" + at, ids.getOrDefault("club-" + at % 6, "")));
        polling.send(
                Role.COUNCIL_CHAIR,
                "CouncilDeskFunction",
                "/" + election + "/witnesses",
                "{\"secret\":\"seks terninger\",\"told\":false}");
        polling.send(
                Role.CASE_WORKER,
                "CouncilDeskFunction",
                "/" + election + "/witnesses",
                "{\"secret\":\"en ugle i mosen\",\"told\":false}");
        clock.set(Polling.COUNTED);
        polling.send(
                Role.COUNCIL_CHAIR,
                "CouncilDeskFunction",
                "/" + election + "/witnesses",
                "{\"secret\":\"seks terninger\",\"told\":true}");
        polling.send(
                Role.CASE_WORKER,
                "CouncilDeskFunction",
                "/" + election + "/witnesses",
                "{\"secret\":\"en ugle i mosen\",\"told\":true}");
        assertEquals(200, polling.count(election).status());

        var page = polling.desk()
                .visit("/" + language + "/herlev/council/elections/" + election)
                .body();
        assertTrue(page.contains("Kandidat 3, Klub 3"));
        assertTrue(page.contains("seks terninger\nen ugle i mosen"));
        var council = polling.desk().visit("/" + language + "/herlev/council").body();
        assertTrue(council.contains("/" + language + "/herlev/council/elections/" + election));
        for (var role : List.of(Role.CASE_WORKER, Role.COUNCIL_MEMBER, Role.AUDITOR)) {
            var room = look(
                    role, null, "CouncilDeskFunction", "/" + language + "/herlev/desk/council/elections/" + election);
            assertEquals(200, room.status());
        }
    }

    @Test
    void aRepresentativeVotesOnPagesAndGetsAReceipt() {
        var election = polling.call();
        var ids = polling.candidates(election, 6);
        clock.set(Polling.BALLOT);
        var vote = DESK + "/elections/" + election + "/vote";
        assertTrue(look(Role.REPRESENTATIVE, "club-1", "CouncilVoteFunction", vote)
                .body()
                .contains("Kandidat 5, Klub 5"));
        var chosen = Map.of("candidates", ids.getOrDefault("club-5", ""));
        assertTrue(form("club-1", vote, chosen).body().contains("Passer det?"));
        assertEquals("0", polling.roll(election).text("voted"), "before it is checked nothing is done");
        var done = form("club-1", vote, with(chosen, "at", "check"));

        assertTrue(done.body().contains("Stemmen er i urnen"), done.body());
        assertEquals("1", polling.roll(election).text("voted"));
        assertEquals(
                409,
                look(Role.REPRESENTATIVE, "club-1", "CouncilVoteFunction", vote).status());
        var room = look(Role.REPRESENTATIVE, "club-1", "CouncilDeskFunction", DESK + "/elections/" + election);
        assertTrue(room.body().contains("Klub 1 har stemt"));
        assertFalse(room.body().contains(vote));
    }

    @Test
    void whereAllWhoStandAreElectedNobodyHasToVote() {
        var election = polling.call();
        polling.candidates(election, 4);
        clock.set(Polling.BALLOT);
        var vote =
                look(Role.REPRESENTATIVE, "club-1", "CouncilVoteFunction", DESK + "/elections/" + election + "/vote");
        assertEquals(200, vote.status());
        assertTrue(vote.body().contains("I behøver ikke stemme") && !vote.body().contains("<input type=\"radio\""));
        var room = look(Role.REPRESENTATIVE, "club-1", "CouncilDeskFunction", DESK + "/elections/" + election);
        assertTrue(room.body().contains("I behøver ikke stemme") && !room.body().contains("/vote\""));
    }

    @Test
    void anElectionWaitsOnTheDeskOfEachOrganisationUntilItHasVoted() {
        var election = polling.call();
        assertEquals(12, waiting().size());
        assertTrue(
                waiting().getFirst().contains("/herlev/desk/council/elections/" + election),
                waiting().getFirst());
        polling.candidates(election, 6);
        clock.set(Polling.BALLOT);
        polling.vote(election, "club-1");
        assertEquals(11, waiting().size());
    }

    private List<String> waiting() {
        return polling.stored("CouncilDeskFunction", "TASKS_TABLE").stream()
                .map(Object::toString)
                .filter(item -> item.contains("#ballot#club-"))
                .toList();
    }

    @Test
    void whatIsMissingStandsBesideItsField() {
        var election = polling.call();
        clock.set(Polling.NOMINATION);
        var nominate = DESK + "/elections/" + election + "/nominate";
        var answer =
                send(Role.REPRESENTATIVE, "club-1", "CouncilDeskFunction", nominate, Map.of("name", "Anna <b>Prøve"));

        assertEquals(400, answer.status());
        assertTrue(answer.body().contains("href=\"#email\""));
        assertTrue(answer.body().contains("href=\"#agreed\""));
        assertTrue(answer.body().contains("value=\"Anna "));
    }

    @Test
    void aCandidateIsNamedOnPages() {
        var election = polling.call();
        clock.set(Polling.NOMINATION);
        var nominate = DESK + "/elections/" + election + "/nominate";
        var sent = Map.of("name", "Anna Prøve", "email", "anna@example.org", "agreed", "yes", "at", "check");

        assertTrue(send(Role.REPRESENTATIVE, "club-1", "CouncilDeskFunction", nominate, sent)
                .body()
                .contains("Kandidaten er opstillet"));
        assertEquals("Anna Prøve", polling.visit(election).text("candidates/0/person/name"));
        assertTrue(look(Role.REPRESENTATIVE, "club-1", "CouncilDeskFunction", nominate)
                .body()
                .contains("anna@example.org"));
    }

    @Test
    void theDeskFoundsACouncilAndCallsAnElectionOnPages() {
        AWS.clear();
        var charter = new HashMap<>(Map.of(
                "name", "Rådet", "groups", "Sundhed; 0/4; 1\nBørn; 0/3; 1", "substituteYears", "2", "notice", "21"));
        charter.putAll(Map.of(
                "nomination",
                "14",
                "deadline",
                "12:00",
                "ballot",
                "7",
                "opens",
                "08:00",
                "closes",
                "20:00",
                "at",
                "check"));
        assertTrue(clerk(DESK + "/charter", charter).body().contains("Rådet er oprettet"));
        var call = Map.of("day", "2027-11-09", "begins", "2028-01-01", "at", "check");
        var refused = clerk(DESK + "/elections/new", call);

        assertEquals(400, refused.status(), "groups of organisations are missing");
        assertEquals("Børn", polling.visitCouncil().text("seats/6/group/da"));
    }

    @Test
    void anElectionHeldOnPaperIsRecordedOnPages() {
        var held = Map.of(
                "day",
                "2025-11-11",
                "begins",
                "2026-01-01",
                "minutes",
                "https://kommune.example/referat.pdf",
                "people-alle",
                "Anna Prøve; Bridgeklubben; 9; anna@example.org\nBo Prøve;;7\n\nCarl Prøve");
        assertTrue(clerk(DESK + "/elections/held", held).body().contains("Passer det?"));
        var done = clerk(DESK + "/elections/held", with(held, "at", "check"));

        assertTrue(done.body().contains("Valget er skrevet ind"), done.body());
        assertEquals(
                List.of("Bridgeklubben", "Carl Prøve"),
                List.of(
                        polling.visitCouncil().text("seats/0/holder/person/mandate/name"),
                        polling.visitCouncil().text("seats/2/holder/person/name")));
    }

    @Test
    void aLineThatIsNobodyIsRefusedAtItsField() {
        var held = Map.of(
                "day",
                "2025-11-11",
                "begins",
                "2026-01-01",
                "minutes",
                "https://kommune.example/referat.pdf",
                "people-alle",
                "Anna Prøve; Bridgeklubben; mange");
        var refused = clerk(DESK + "/elections/held", held);
        assertEquals(400, refused.status());
        assertTrue(refused.body().contains("href=\"#people-alle\"")
                && refused.body().contains("Bridgeklubben; mange"));
    }

    @Test
    void aMemberLeavesOnPages() {
        var id = polling.desk()
                .enter(SomeCouncils.member("a", new Place("alle", 1)))
                .text("seats/0/holder/id");
        assertTrue(
                look(Role.CASE_WORKER, null, "CouncilDeskFunction", DESK).body().contains("/members/" + id + "/leave"));
        var done = clerk(DESK + "/members/" + id + "/leave", Map.of("last", "2027-09-30", "at", "check"));

        assertTrue(done.body().contains("Medlemmet er trådt ud"), done.body());
        assertEquals("null", polling.visitCouncil().text("seats/0/holder"));
    }

    @Test
    void aLineThatIsNoGroupIsRefusedAtItsField() {
        var charter =
                new HashMap<>(Map.of("name", "Rådet", "groups", "Sundhed", "substituteYears", "2", "notice", "21"));
        charter.putAll(
                Map.of("nomination", "14", "deadline", "12:00", "ballot", "7", "opens", "08:00", "closes", "20:00"));
        var refused = clerk(DESK + "/charter", charter);

        assertEquals(400, refused.status());
        assertTrue(refused.body().contains("href=\"#groups\""));
    }

    private Answer clerk(String path, Map<String, String> fields) {
        return send(Role.CASE_WORKER, null, "CouncilDeskFunction", path, fields);
    }

    private Answer form(String club, String path, Map<String, String> fields) {
        return send(Role.REPRESENTATIVE, club, "CouncilVoteFunction", path, fields);
    }

    private Answer look(Role role, @Nullable String club, String function, String path) {
        return polling.desk().as(role, club, function).send("GET", path, Map.of());
    }

    private Answer send(Role role, @Nullable String club, String function, String path, Map<String, String> fields) {
        var headers = Map.of(
                "Content-Type",
                "application/x-www-form-urlencoded",
                "Origin",
                AWS.environment(function).getOrDefault("SITE_ADDRESS", ""));
        var body = fields.entrySet().stream()
                .map(each -> each.getKey() + "=" + URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return polling.desk().as(role, club, function).send("POST", path, headers, body);
    }

    private static Map<String, String> with(Map<String, String> fields, String name, String value) {
        var more = new HashMap<>(fields);
        more.put(name, value);
        return more;
    }
}
