package samspil.council.election;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import samspil.council.Statutes;
import samspil.platform.access.Role;
import samspil.testkit.EmbeddedAws;
import samspil.testkit.FunctionHandler.Answer;
import samspil.testkit.SettableClock;

class ElectionApiTest {
    @RegisterExtension
    static final EmbeddedAws AWS = EmbeddedAws.ofProject();

    private static final String FIRST = "{\"secret\":\"seks terninger: 3 1 4\",\"told\":%s}";
    private static final String SECOND = "{\"secret\":\"en ugle i mosen i dag\",\"told\":%s}";

    private final SettableClock clock = SettableClock.at("2027-10-01T08:00:00Z");
    private final Polling polling = new Polling(AWS, clock);
    private String election = "";

    @BeforeEach
    void begin() {
        polling.begin(Statutes.viborg(), 12);
        election = polling.call();
    }

    @Test
    void everybodySeesWhenWhatHappens() {
        var seen = polling.visit(election);

        assertEquals(
                List.of("announced", "2027-10-26T10:00:00Z", "4", "12"),
                List.of(
                        seen.text("stage"),
                        seen.text("timetable/deadline"),
                        seen.text("groups/0/seats"),
                        seen.text("groups/0/entitled")));
    }

    @Test
    void anElectionWithTooShortNoticeIsRefused() {
        clock.set(Instant.parse("2027-10-19T22:00:00Z"));

        assertRefused(
                "/day", "election.notice", polling.announce("{\"day\":\"2027-11-09\",\"begins\":\"2028-01-01\"}"));
    }

    @Test
    void whoIsNoOrganisationCanNotBeOnTheRoll() {
        var body =
                "{\"day\":\"2027-11-09\",\"begins\":\"2028-01-01\",\"entitled\":[{\"organisation\":\"club-1\",\"group\":\"alle\"},"
                        + "{\"organisation\":\"nobody\",\"group\":\"alle\"}]}";

        assertRefused("/entitled/1/organisation", "organisation.unknown", polling.announce(body));
    }

    @Test
    void aStatuteOfSeveralGroupsNeedsToKnowWhoVotesWhere() {
        polling.begin(Statutes.favrskov(), 3);

        assertRefused(
                "/entitled", "field.required", polling.announce("{\"day\":\"2027-11-09\",\"begins\":\"2028-01-01\"}"));
        assertRefused("/day", "election.seats", polling.announce("{\"day\":\"2028-11-09\",\"begins\":\"2029-01-01\"}"));
    }

    @Test
    void anOrganisationMayNameSomebodyElseUntilTheDeadline() {
        clock.set(Polling.NOMINATION);
        polling.name(election, "club-1", "Anna Prøve");
        polling.name(election, "club-1", "Bo Prøve");
        clock.set(Instant.parse("2027-10-26T10:00:00Z"));

        assertRefused("", "election.not-nominating", polling.name(election, "club-1", "Carl Prøve"));
        assertEquals("Bo Prøve", polling.visit(election).text("candidates/0/person/name"));
        assertEquals("null", polling.visit(election).text("candidates/1"));
        assertFalse(polling.visit(election).body().contains("@"));
    }

    @Test
    void onePersonCanNotStandForTwoOrganisations() {
        clock.set(Polling.NOMINATION);
        polling.name(election, "club-1", "Anna Prøve");

        assertRefused("/email", "candidate.twice", polling.name(election, "club-2", "Anna Prøve"));
    }

    @Test
    void whoIsNotOnTheRollNamesNobodyAndVotesForNobody() {
        clock.set(Polling.NOMINATION);
        assertRefused("", "election.not-entitled", polling.name(election, "club-99", "Anna Prøve"));
        clock.set(Polling.BALLOT);
        assertEquals(403, polling.vote(election, "club-99").status());
    }

    @Test
    void aBallotIsTakenUntilTheLastSecondAndNotAfter() {
        var ids = polling.candidates(election, 6);
        var chosen = ids.getOrDefault("club-2", "");
        clock.set(Instant.parse("2027-11-09T15:59:59Z"));
        assertEquals(409, polling.vote(election, "club-1", chosen).status(), "before");
        clock.set(Instant.parse("2027-11-09T18:59:59Z"));
        assertEquals(201, polling.vote(election, "club-1", chosen).status(), "in time");
        clock.set(Instant.parse("2027-11-09T19:00:00Z"));
        var late = polling.vote(election, "club-2", chosen);

        assertEquals(List.of("409", "ballot.not-open"), List.of("" + late.status(), late.text("violations/0/code")));
        assertEquals("1", polling.roll(election).text("voted"));
    }

    @Test
    void aBallotForSomebodyElseThanTheCandidatesIsRefusedAndTheVoteNotLost() {
        polling.candidates(election, 6);
        clock.set(Polling.BALLOT);
        var refused = polling.vote(election, "club-1", "00000000-0000-4000-8000-000000000099");

        assertRefused("/candidates", "ballot.candidate", refused);
        assertEquals(201, polling.vote(election, "club-1").status());
    }

    @Test
    void nobodyCountsBeforeTheBallotIsClosed() {
        clock.set(Instant.parse("2027-11-09T19:00:29Z"));

        assertRefused("", "result.early", polling.count(election));
    }

    @Test
    void theElectedTakeTheirSeatsAndTheReceiptsAreFound() {
        var ids = polling.candidates(election, 6);
        clock.set(Polling.BALLOT);
        var receipts = IntStream.range(0, 12)
                .mapToObj(at -> polling.vote(election, "club-" + at, ids.getOrDefault("club-" + (at * at % 6), ""))
                        .text("receipt"))
                .toList();
        tell();
        var result = polling.count(election);

        assertEquals(200, result.status(), result.body());
        assertEquals("12", result.text("result/outcomes/0/ballots"));
        receipts.forEach(receipt -> assertTrue(polling.visit(election).body().contains(receipt)));
        clock.set(Instant.parse("2028-01-02T09:00:00Z"));
        assertEquals("2029-12-31", polling.visitCouncil().text("seats/3/holder/term/until"));
        assertEquals("null", polling.visitCouncil().text("seats/4/holder"));
        assertEquals("result", polling.visit(election).text("stage"));
    }

    @Test
    void aTieWaitsForTheWitnesses() {
        var ids = polling.candidates(election, 5);
        clock.set(Polling.BALLOT);
        IntStream.range(0, 10)
                .forEach(at -> polling.vote(election, "club-" + at, ids.getOrDefault("club-" + at % 5, "")));
        clock.set(Polling.COUNTED);
        assertRefused("", "result.lots", polling.count(election));
        tell();
        var result = polling.count(election);

        assertEquals("1", result.text("result/outcomes/0/draws/0/place"));
        assertTrue(result.text("result/seed").contains("seks terninger: 3 1 4\\nen ugle i mosen i dag")
                || result.text("result/seed").contains("seks terninger: 3 1 4\nen ugle i mosen i dag"));
    }

    /** Two bind themselves before it is closed, and tell afterwards. */
    private void tell() {
        witness(Role.COUNCIL_CHAIR, FIRST.formatted("false"));
        witness(Role.CASE_WORKER, SECOND.formatted("false"));
        clock.set(Polling.COUNTED);
        witness(Role.COUNCIL_CHAIR, FIRST.formatted("true"));
        witness(Role.CASE_WORKER, SECOND.formatted("true"));
    }

    private Answer witness(Role role, String body) {
        return polling.send(role, "CouncilDeskFunction", "/" + election + "/witnesses", body);
    }

    @Test
    void noSecretIsToldBeforeBothAreBound() {
        witness(Role.COUNCIL_CHAIR, FIRST.formatted("false"));
        assertRefused("", "witness.not-closed", witness(Role.COUNCIL_CHAIR, FIRST.formatted("true")));
        clock.set(Polling.COUNTED);
        assertRefused("", "witness.waits", witness(Role.COUNCIL_CHAIR, FIRST.formatted("true")));
        witness(Role.CASE_WORKER, SECOND.formatted("false"));
        assertRefused("/secret", "witness.other", witness(Role.COUNCIL_CHAIR, SECOND.formatted("true")));
        assertRefused("", "witness.enough", witness(Role.COUNCIL_SECRETARY, SECOND.formatted("false")));
    }

    @Test
    void aResultIsPublishedOnce() {
        polling.candidates(election, 3);
        clock.set(Polling.COUNTED);
        assertEquals(200, polling.count(election).status());

        assertRefused("", "result.published", polling.count(election));
        clock.set(Instant.parse("2028-01-02T09:00:00Z"));
        assertEquals("null", polling.visitCouncil().text("seats/3/holder"), "three are elected without a vote, once");
    }

    private static void assertRefused(String pointer, String code, Answer answer) {
        assertEquals(
                List.of("400", pointer, code),
                List.of("" + answer.status(), answer.text("violations/0/pointer"), answer.text("violations/0/code")),
                answer.body());
    }
}
