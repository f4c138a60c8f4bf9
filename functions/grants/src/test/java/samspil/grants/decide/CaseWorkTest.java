package samspil.grants.decide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static samspil.grants.decide.CaseWork.COUNCIL;
import static samspil.grants.decide.CaseWork.FILES;
import static samspil.grants.decide.CaseWork.FIRST;
import static samspil.grants.decide.CaseWork.LINES;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import samspil.grants.scheme.Window;
import samspil.platform.access.Role;
import samspil.testkit.EmbeddedAws;
import samspil.testkit.SettableClock;

class CaseWorkTest {
    @RegisterExtension
    static final EmbeddedAws AWS = EmbeddedAws.ofProject();

    private static final String DECISION = "{\"amount\":1500000,\"line\":\"paragraf-18-2027\",\"minutes\":\"punkt 3\","
            + "\"reasons\":\"Puljen er for lille\",\"newFacts\":false}";
    private static final String PAGES = "/da/vesthimmerland/desk/grants";

    private final SettableClock clock = SettableClock.at("2027-02-01T09:00:00Z");
    private final CaseWork work = new CaseWork(AWS, clock);

    @BeforeEach
    void anApplicationCame() {
        AWS.clear();
        work.open(
                new Window(
                        Instant.parse("2027-01-15T07:00:00Z"),
                        Instant.parse("2027-03-15T22:59:59Z"),
                        ZoneId.of("Europe/Copenhagen")),
                10_000_000);
        work.apply(FIRST, 2_000_000);
    }

    @Test
    void anApplicationIsAssessedRecommendedDecidedAndToldOf() {
        assertEquals(200, work.start(FIRST).status());
        assertEquals("recommended", work.recommend(FIRST, 1_500_000).text("head/state"));
        var decided = work.decided(FILES + FIRST + "/decision", 3, DECISION);
        assertEquals("partial", decided.text("head/state"), decided.body());
        var told = work.decide("POST", FILES + FIRST + "/letter", "");
        assertEquals("notified", told.text("head/state"), told.body());
        var line = work.decide("GET", LINES + "/paragraf-18-2027", "");
        assertEquals("8500000", line.text("line/balance/remaining"));
        assertEquals("1500000", line.text("line/balance/committed"));
    }

    @Test
    void theLetterHasReasonsAndWhereToAppeal() {
        work.start(FIRST);
        work.recommend(FIRST, 1_500_000);
        work.decided(FILES + FIRST + "/decision", 3, DECISION);
        var page = work.read(
                "GrantsDecideFunction", Role.CASE_WORKER, "dora", PAGES + "/decisions/files/" + FIRST + "/letter");
        assertTrue(page.body().contains("Puljen er for lille"), page.body());
        assertTrue(page.body().contains("spørg kommunen"));
        assertTrue(page.body().contains("15.000 kr."));
        assertTrue(page.body().contains("Af de 20.000 kr., der blev søgt om"));
        var decision = work.read("GrantsDecideFunction", Role.CASE_WORKER, "dora", PAGES + "/decisions/files/" + FIRST);
        assertTrue(decision.body().contains("Brevet, som det vil se ud"), decision.body());
        assertTrue(decision.body().contains("Send brevet"));
    }

    @Test
    void moreThanTheLineHasIsRefused() {
        work.start(FIRST);
        work.recommend(FIRST, 1_500_000);
        work.decide(
                "POST", LINES, "{\"id\":\"other\",\"title\":{\"da\":\"x\"},\"refundsUntil\":\"2027-12-31T22:59:59Z\"}");
        var moved = work.decide(
                "POST",
                LINES + "/paragraf-18-2027/transfers",
                "{\"to\":\"other\",\"key\":\"t\",\"amount\":9000000,\"minutes\":\"punkt 1\"}");
        assertEquals("1000000", moved.text("line/balance/remaining"), moved.body());
        var decided = work.decided(FILES + FIRST + "/decision", 3, DECISION);
        assertEquals(400, decided.status());
        assertTrue(decided.body().contains("budget.short"), decided.body());
    }

    @Test
    void whoIsRecusedFindsTheFileNowhere() {
        work.start(FIRST);
        var member = Role.COUNCIL_MEMBER;
        assertTrue(files("mia").contains(FIRST.value()));
        var declared =
                work.council(member, "mia", COUNCIL + FIRST + "/recusal", 2, "{\"ground\":\"tie\",\"sure\":true}");
        assertEquals(204, declared.status(), declared.body());
        assertFalse(files("mia").contains(FIRST.value()));
        assertTrue(files("mads").contains(FIRST.value()));
        assertEquals(
                404,
                work.read("GrantsCouncilFunction", member, "mia", COUNCIL + FIRST)
                        .status());
        assertEquals(
                404,
                work.council(member, "mia", COUNCIL + FIRST + "/scores", 3, "{\"scores\":{\"need\":5}}")
                        .status());
        assertFalse(
                work.read("GrantsCouncilFunction", member, "mia", "/da/vesthimmerland/desk/council/grants/rounds/r2027")
                        .body()
                        .contains("org-1"));
    }

    @Test
    void scoresOfTwoMembersMakeAMeanThatEverybodySees() {
        work.start(FIRST);
        var scores = "{\"scores\":{\"volunteers\":5,\"local\":5,\"need\":5}}";
        var first = work.council(Role.COUNCIL_MEMBER, "mia", COUNCIL + FIRST + "/scores", 2, scores);
        assertEquals(200, first.status(), first.body());
        var scored =
                work.council(Role.COUNCIL_MEMBER, "mads", COUNCIL + FIRST + "/scores", 3, scores.replace('5', '0'));
        assertEquals("2", scored.text("scored"));
        assertTrue(scored.text("score").startsWith("50"), scored.body());
    }

    @Test
    void theCouncilDecidesNothingAndTheDeskNeither() {
        assertEquals(
                403,
                work.read("GrantsCouncilFunction", Role.CASE_WORKER, "olga", COUNCIL + FIRST)
                        .status());
        assertEquals(
                403,
                work.council(Role.COUNCIL_MEMBER, "mia", COUNCIL + FIRST + "/recommendation", 1, "{}")
                        .status());
    }

    @Test
    void aFormSentTwiceDecidesOnce() {
        work.start(FIRST);
        work.recommend(FIRST, 1_500_000);
        var path = PAGES + "/decisions/files/" + FIRST + "/deeds/decide";
        var fields = Map.of(
                "at",
                "0",
                "number",
                "3",
                "amount",
                "15.000",
                "line",
                "paragraf-18-2027",
                "minutes",
                "punkt 3",
                "reasons",
                "Puljen er lille");
        assertEquals(
                303,
                work.form("GrantsDecideFunction", Role.CASE_WORKER, path, fields)
                        .status());
        var line = work.decide("GET", LINES + "/paragraf-18-2027", "");
        assertEquals("8500000", line.text("line/balance/remaining"));
        assertEquals(
                404,
                work.form("GrantsDecideFunction", Role.CASE_WORKER, path, fields)
                        .status());
    }

    @Test
    void thePagesSayWhatThereIsToDo() {
        work.start(FIRST);
        var queue = work.read("GrantsDeskFunction", Role.CASE_WORKER, "olga", PAGES + "/rounds/r2027/files");
        assertTrue(queue.body().contains("Vurderes"), queue.body());
        assertTrue(queue.body().contains("20.000 kr."));
        var file = work.read("GrantsDeskFunction", Role.CASE_WORKER, "olga", PAGES + "/files/" + FIRST);
        assertTrue(file.body().contains("Vurdering begyndt"), file.body());
        var budget = work.read("GrantsDecideFunction", Role.FINANCE, "finn", PAGES + "/budget/paragraf-18-2027");
        assertTrue(budget.body().contains("100.000 kr."), budget.body());
        var bench = work.read(
                "GrantsCouncilFunction",
                Role.COUNCIL_SECRETARY,
                "selma",
                "/da/vesthimmerland/desk/council/grants/rounds/r2027");
        assertTrue(bench.body().contains("Bedste først"), bench.body());
        assertEquals(
                200,
                work.read(
                                "GrantsCouncilFunction",
                                Role.COUNCIL_MEMBER,
                                "mia",
                                "/da/vesthimmerland/desk/council/grants/files/" + FIRST)
                        .status());
        assertEquals(
                200,
                work.read("GrantsDecideFunction", Role.CASE_WORKER, "dora", PAGES + "/decisions/r2027")
                        .status());
    }

    private String files(String person) {
        return work.read(
                        "GrantsCouncilFunction",
                        Role.COUNCIL_MEMBER,
                        person,
                        COUNCIL.substring(0, COUNCIL.length() - 1))
                .body();
    }
}
