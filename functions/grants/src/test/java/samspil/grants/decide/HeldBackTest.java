package samspil.grants.decide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static samspil.grants.decide.CaseWork.COUNCIL;
import static samspil.grants.decide.CaseWork.FILES;
import static samspil.grants.decide.CaseWork.FIRST;
import static samspil.grants.decide.CaseWork.VESTHIMMERLAND;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import samspil.grants.scheme.Window;
import samspil.kernel.Language;
import samspil.platform.access.Role;
import samspil.platform.addressees.Addressee;
import samspil.platform.addressees.Addressees;
import samspil.platform.addressees.Audience;
import samspil.platform.store.Transactions;
import samspil.platform.ties.Post;
import samspil.platform.ties.Tie;
import samspil.platform.ties.Ties;
import samspil.testkit.EmbeddedAws;
import samspil.testkit.FunctionHandler.Answer;
import samspil.testkit.SettableClock;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;

/** Mia sits in the council, and somebody of her name in the applicant's board. */
class HeldBackTest {
    @RegisterExtension
    static final EmbeddedAws AWS = EmbeddedAws.ofProject();

    private static final Tie.Of APPLICANT = new Tie.Of(VESTHIMMERLAND, "org-1");
    private static final String SCORES = "{\"scores\":{\"volunteers\":5,\"local\":5,\"need\":5}}";
    private static final String ROOM = "/da/vesthimmerland/desk/council/grants/files/" + FIRST;
    private static final String DESK = "/da/vesthimmerland/desk/grants/files/" + FIRST;
    private static final String COUNCIL_OF = "GrantsCouncilFunction";

    private final SettableClock clock = SettableClock.at("2027-02-01T09:00:00Z");
    private final CaseWork work = new CaseWork(AWS, clock);

    @BeforeEach
    void anApplicationIsAssessed() {
        AWS.clear();
        work.open(
                new Window(
                        Instant.parse("2027-01-15T07:00:00Z"),
                        Instant.parse("2027-03-15T22:59:59Z"),
                        ZoneId.of("Europe/Copenhagen")),
                10_000_000);
        work.apply(FIRST, 2_000_000);
        work.start(FIRST);
        know(
                seat("1", "Mia Kjær", "mia@example.org"),
                seat("2", "Mads Ødegård", "mads@example.org"),
                member("mia", "mia@example.org"),
                member("mads", "mads@example.org"),
                board("MIA KJAER"));
    }

    @Test
    void aMemberWhoMaySitInTheBoardGivesNoScores() {
        var answer = score("mia");
        assertEquals(400, answer.status(), answer.body());
        assertTrue(answer.body().contains("recusal.open"), answer.body());
        assertEquals(200, score("mads").status());
    }

    @Test
    void theVoteIsOfEverybodyWhoMayVoteAndOfNobodyElse() {
        var answer = work.council(
                Role.COUNCIL_SECRETARY,
                "selma",
                COUNCIL + FIRST + "/recommendation",
                work.number(FIRST),
                "{\"amount\":1500000,\"reasons\":\"Godt\",\"vote\":{\"members\":[\"mads\"],"
                        + "\"voters\":[\"mads\"],\"inFavour\":1,\"against\":0,\"abstained\":0}}");
        assertEquals(400, answer.status(), answer.body());
        assertTrue(answer.body().contains("vote.members"), answer.body());
    }

    @Test
    void noVoteIsRecordedWithThemBeforeItIsSettled() {
        var answer = recommend();
        assertEquals(400, answer.status(), answer.body());
        assertTrue(answer.body().contains("/vote/members"), answer.body());
        assertEquals(
                200,
                settle("{\"kind\":\"cleared\",\"person\":\"mia\",\"reason\":\"En navnesøster\"}")
                        .status());
        assertEquals(200, recommend().status());
    }

    @Test
    void whoIsClearedGivesScores() {
        settle("{\"kind\":\"cleared\",\"person\":\"seat:1\",\"reason\":\"En navnesøster\"}");
        assertEquals(200, score("mia").status());
    }

    @Test
    void whatTheySayIsOnRecordAndSettlesNothing() {
        var form = Map.of("at", "0", "number", number(), "why-not", "Det er min navnesøster");
        var sent = work.form(COUNCIL_OF, Role.COUNCIL_MEMBER, "mia", ROOM + "/deeds/deny", form);
        assertEquals(303, sent.status(), sent.body());
        assertEquals(400, score("mia").status());
        var room =
                work.read("GrantsDeskFunction", Role.CASE_WORKER, "olga", DESK).body();
        assertTrue(room.contains("Det er min navnesøster"), room);
        assertTrue(room.contains("Navnet ligner MIA KJAER i bestyrelsen for org-1 (kasserer)"), room);
    }

    @Test
    void nobodySettlesItForThemselves() {
        know(board("Test"), office("Test"));
        var answer = settle("{\"kind\":\"cleared\",\"person\":\"olga\",\"reason\":\"Nej\"}");
        assertEquals(400, answer.status(), answer.body());
        assertTrue(answer.body().contains("recusal.oneself"), answer.body());
    }

    @Test
    void nobodySaysItOfAnother() {
        var answer = settle("{\"kind\":\"denied\",\"person\":\"mia\",\"reason\":\"Nej\"}");
        assertEquals(400, answer.status(), answer.body());
        assertTrue(answer.body().contains("recusal.own"), answer.body());
    }

    @Test
    void aCaseWorkerWhoMaySitInTheBoardDecidesNothing() {
        room("mia");
        settle("{\"kind\":\"cleared\",\"person\":\"mia\",\"reason\":\"En navnesøster\"}");
        assertEquals(200, recommend().status());
        know(board("Dora Dal"), office("Dora Dal"));
        var decision = "{\"amount\":1500000,\"line\":\"paragraf-18-2027\",\"minutes\":\"punkt 3\","
                + "\"reasons\":\"Puljen er for lille\",\"newFacts\":false}";
        var answer = work.decided(FILES + FIRST + "/decision", work.number(FIRST), decision);
        assertEquals(400, answer.status(), answer.body());
        assertTrue(answer.body().contains("recusal.open"), answer.body());
    }

    @Test
    void whoActsForTheApplicantTakesNoPart() {
        know(
                board("Nobody Else"),
                work.bean(Ties.class).acting(APPLICANT, "a", new Tie.Acting("mads", LocalDate.EPOCH, null)));
        assertEquals(400, score("mads").status());
        assertEquals(200, score("mia").status());
    }

    @Test
    void theirOwnPageSaysWhyAndOffersBothAnswersAlone() {
        var room = room("mia");
        assertTrue(room.contains("Navnet ligner MIA KJAER"), room);
        assertTrue(room.contains("/deeds/deny"), room);
        assertTrue(room.contains("/deeds/declare"), room);
        assertFalse(room.contains("/deeds/score"), room);
    }

    @Test
    void anotherMembersPageSaysNothingOfIt() {
        var room = room("mads");
        assertFalse(room.contains("Navnet ligner"), room);
        assertTrue(room.contains("/deeds/score"), room);
    }

    @Test
    void theDeskClearsOnAPageWhatWasFound() {
        var form = Map.of("at", "0", "number", number(), "person", "mia", "why-clear", "En navnesøster");
        room("mia");
        var sent = work.form("GrantsDeskFunction", Role.CASE_WORKER, "olga", DESK + "/deeds/clear", form);
        assertEquals(303, sent.status(), sent.body());
        assertEquals(200, score("mia").status());
    }

    @Test
    void whoWasRecusedBySeatDoesNotComeBackByLogIn() {
        settle("{\"kind\":\"recused\",\"person\":\"seat:1\",\"ground\":\"tie\"}");
        assertEquals(400, recommend().status());
    }

    /** What others say, who may. */
    private static void know(TransactWriteItem... known) {
        new Transactions(AWS.administrator().dynamo()).write(List.of(known));
    }

    private String room(String person) {
        return work.read(COUNCIL_OF, Role.COUNCIL_MEMBER, person, ROOM).body();
    }

    private String number() {
        return Long.toString(work.number(FIRST));
    }

    /** A member reads before they score. */
    private Answer score(String person) {
        room(person);
        return work.council(Role.COUNCIL_MEMBER, person, COUNCIL + FIRST + "/scores", work.number(FIRST), SCORES);
    }

    private Answer recommend() {
        room("mia");
        return work.recommend(FIRST, 1_500_000);
    }

    private Answer settle(String event) {
        return work.desk(FILES + FIRST + "/recusals", work.number(FIRST), event);
    }

    private TransactWriteItem board(String name) {
        return work.bean(Ties.class).board(APPLICANT, List.of(new Tie.BoardSeat(name, Post.TREASURER, null, null)));
    }

    private TransactWriteItem seat(String id, String name, String email) {
        return put(Addressee.Key.of(VESTHIMMERLAND, Audience.COUNCIL, id), name, email);
    }

    private TransactWriteItem member(String person, String email) {
        return put(new Addressee.Key(VESTHIMMERLAND, Audience.COUNCIL, person, "duty"), "", email);
    }

    /** Everybody here acts by the same duty. */
    private TransactWriteItem office(String name) {
        return put(Addressee.Key.of(VESTHIMMERLAND, Audience.CONTACT_PERSON, "assignment"), name, "office@example.org");
    }

    private TransactWriteItem put(Addressee.Key key, String name, String email) {
        return work.bean(Addressees.class).put(new Addressee(key, name, email, Language.DA, null));
    }
}
