package samspil.grants.pool;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static samspil.grants.pool.Towns.LEAD;
import static samspil.grants.pool.Towns.POOL;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import samspil.grants.GrantsDesk;
import samspil.grants.apply.Association;
import samspil.platform.access.Role;
import samspil.testkit.EmbeddedAws;
import samspil.testkit.FunctionHandler.Answer;
import samspil.testkit.SettableClock;

class PoolPagesTest {
    @RegisterExtension
    static final EmbeddedAws AWS = EmbeddedAws.ofProject();

    private static final Map<String, String> SUGGESTION = Map.of(
            "at", "0",
            "pool-title", "Fælles § 18",
            "pool-name", "faelles-2027",
            "year", "2027",
            "scheme", "paragraf-18",
            "line", "paragraf-18-2027",
            "rule", "BY_HOME",
            "share-820", "3.000",
            "share-163", "1.000");

    private final SettableClock clock = SettableClock.at("2026-11-22T09:00:00Z");
    private final Towns towns = new Towns(AWS, clock);

    @BeforeEach
    void clear() {
        AWS.clear();
        new GrantsDesk(AWS, clock).active();
        towns.openLine();
    }

    @Test
    void aPoolIsSuggestedConfirmedSetAsideAndTold() {
        assertEquals(303, towns.form(LEAD, "/new", SUGGESTION).status());
        confirm(LEAD, "1", "300000");
        confirm("herlev", "2", "100000");
        assertEquals(303, does("fund-pool", "3").status());
        assertEquals(303, does("tell-settlement", "4").status());
        var herlevs = towns.page("herlev", Role.CASE_WORKER, "/" + POOL).body();
        assertTrue(herlevs.contains("Sådan stod puljen"), herlevs);
        assertTrue(herlevs.contains("4.000 kr."), herlevs);
    }

    @Test
    void eachIsShownWhatItMayDo() {
        towns.suggest();
        assertTrue(towns.page("herlev", Role.ADMINISTRATOR, "/" + POOL).body().contains("Bekræft jeres andel"));
        assertFalse(towns.page("herlev", Role.CASE_WORKER, "/" + POOL).body().contains("Bekræft jeres andel"));
        assertTrue(towns.page("herlev", Role.ADMINISTRATOR, "").body().contains("Jeres andel venter på jer"));
        assertEquals(
                404,
                towns.page("herlev", Role.ADMINISTRATOR, "/" + POOL + "/deeds/fund-pool")
                        .status());
        assertEquals(
                404,
                towns.page("hoeje-taastrup", Role.ADMINISTRATOR, "/" + POOL).status());
    }

    @Test
    void whoIsToldNoReadsWhy() {
        towns.suggest();
        var fields = Map.of("at", "0", "seen", "1", "pool-reason", "Budgettet er brugt");
        assertEquals(
                303,
                towns.form("herlev", "/" + POOL + "/deeds/decline-share", fields)
                        .status());
        var leads = towns.page(LEAD, Role.CASE_WORKER, "/" + POOL).body();
        assertTrue(leads.contains("Herlev er ikke med"), leads);
        assertTrue(leads.contains("Budgettet er brugt"), leads);
        assertTrue(towns.page("herlev", Role.AUDITOR, "").body().contains("I er ikke med"));
    }

    @Test
    void aPoolThatWasGivenUpSaysSoAndOffersNothing() {
        towns.suggest();
        var fields = Map.of("at", "0", "seen", "1", "pool-reason", "Ingen ville være med");
        assertEquals(
                303,
                towns.form(LEAD, "/" + POOL + "/deeds/give-up-pool", fields).status());
        var herlevs = towns.page("herlev", Role.ADMINISTRATOR, "/" + POOL).body();
        assertTrue(herlevs.contains("Puljen er opgivet"), herlevs);
        assertTrue(herlevs.contains("Ingen ville være med"), herlevs);
        assertFalse(herlevs.contains("Bekræft jeres andel"), herlevs);
        assertFalse(towns.page(LEAD, Role.ADMINISTRATOR, "/" + POOL).body().contains("/deeds/"));
    }

    @Test
    void aPoolWithARoundUnderWayIsNotGivenUp() {
        towns.suggest();
        var desk = new GrantsDesk(AWS, clock);
        desk.round(Association.WINDOW);
        desk.change(GrantsDesk.ROUNDS + "/r2027/publication", 1, "");
        assertFalse(towns.page(LEAD, Role.ADMINISTRATOR, "/" + POOL).body().contains("Opgiv puljen"));
        assertEquals("pool.round", towns.giveUp(LEAD, 1).text("violations/0/code"));
        assertEquals(200, towns.decline("herlev", 1).status());
    }

    @Test
    void whatIsWrongWithASuggestionIsSaidOnThePage() {
        var wrong = new HashMap<>(SUGGESTION);
        wrong.put("pool-name", "Fælles 2027");
        var answer = towns.form(LEAD, "/new", wrong);
        assertEquals(400, answer.status());
        assertTrue(answer.body().contains("Brug små bogstaver"), answer.body());
        wrong.put("pool-name", "faelles");
        wrong.remove("share-163");
        assertTrue(towns.form(LEAD, "/new", wrong).body().contains("Mindst to kommuner"));
    }

    @Test
    void everybodyReadsOfItOnThePagesOfBoth() {
        towns.funded();
        towns.post(LEAD, "/" + POOL + "/settlement", 4, "");
        var grants = towns.visit("/da/herlev/grants").body();
        assertTrue(grants.contains("Fælles for Herlev og Vesthimmerland"), grants);
        assertTrue(grants.contains("/da/vesthimmerland/grants/paragraf-18"), grants);
        var register = towns.visit("/da/herlev/grants/register").body();
        assertTrue(register.contains("Andel i fælles puljer"), register);
        assertTrue(register.contains("1.000 kr."), register);
        assertFalse(towns.visit("/da/hoeje-taastrup/grants").body().contains("Fælles for"));
    }

    @Test
    void nobodyReadsOfItBeforeMoneyRestsOnIt() {
        towns.suggest();
        towns.confirm("herlev", 1, 100_000);
        assertFalse(towns.visit("/da/herlev/grants").body().contains("Fælles for"));
    }

    private void confirm(String town, String seen, String ore) {
        var fields = Map.of("at", "0", "seen", seen, "promise", ore, "minutes", "punkt 4");
        assertEquals(
                303,
                towns.form(town, "/" + POOL + "/deeds/confirm-share", fields).status());
    }

    private Answer does(String deed, String seen) {
        return towns.form(LEAD, "/" + POOL + "/deeds/" + deed, Map.of("at", "0", "seen", seen));
    }
}
