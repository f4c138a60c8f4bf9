package samspil.grants.decide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static samspil.grants.decide.CaseWork.FILES;
import static samspil.grants.decide.CaseWork.FIRST;
import static samspil.grants.pool.Towns.LEAD;
import static samspil.grants.pool.Towns.POOL;

import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import samspil.grants.pool.Towns;
import samspil.grants.scheme.Window;
import samspil.testkit.EmbeddedAws;
import samspil.testkit.FunctionHandler.Answer;
import samspil.testkit.SettableClock;

/** An award of a joint pool, from its application to what each municipality bears of it. */
class JointAwardTest {
    @RegisterExtension
    static final EmbeddedAws AWS = EmbeddedAws.ofProject();

    private static final Window WINDOW = new Window(
            Instant.parse("2027-01-15T07:00:00Z"),
            Instant.parse("2027-03-15T22:59:59Z"),
            ZoneId.of("Europe/Copenhagen"));

    private final SettableClock clock = SettableClock.at("2027-02-01T09:00:00Z");
    private final CaseWork work = new CaseWork(AWS, clock);
    private final Towns towns = new Towns(AWS, clock);

    @BeforeEach
    void anAwardIsMadeOfAJointPool() {
        AWS.clear();
        work.open(WINDOW, 1_000);
        towns.funded();
        work.apply(FIRST, 2_000_000);
        work.start(FIRST);
        work.recommend(FIRST, 120_000);
        work.decided(
                FILES + FIRST + "/decision",
                3,
                "{\"amount\":120000,\"line\":\"paragraf-18-2027\",\"minutes\":\"punkt 7\","
                        + "\"reasons\":\"Puljen er for lille\",\"newFacts\":false}");
    }

    @Test
    void anAwardWhoseHomeNobodySaidIsBorneTogether() {
        assertEquals("1", settlement().text("unnamed"));
        assertEquals("29925", settlement().text("municipalities/0/committed"));
        assertEquals("90075", settlement().text("municipalities/1/committed"));
    }

    @Test
    void anAwardToSomebodyAtHomeInHerlevTakesHerlevsShareFirst() {
        assertEquals(200, named("163").status());
        assertEquals("0", settlement().text("unnamed"));
        assertEquals("100000", settlement().text("municipalities/0/committed"));
        assertEquals("20000", settlement().text("municipalities/1/committed"));
        assertEquals("281000", settlement().text("total/unused"));
    }

    @Test
    void aHomeIsAMunicipalityOfThePool() {
        assertEquals("choice.unknown", named("169").text("violations/0/code"));
    }

    @Test
    void onlyTheLeadSaysWhereSomebodyIsAtHome() {
        var body = "{\"application\":\"" + FIRST + "\",\"municipality\":\"163\"}";
        assertEquals(404, towns.post("herlev", "/" + POOL + "/homes", 4, body).status());
    }

    @Test
    void theOthersAreToldAtOnceWhereSomebodyIsAtHome() {
        towns.post(LEAD, "/" + POOL + "/settlement", 4, "");
        towns.post(LEAD, "/" + POOL + "/homes", 5, "{\"application\":\"" + FIRST + "\",\"municipality\":\"163\"}");
        var told = towns.read("herlev", "/" + POOL + "/settlement");
        assertEquals("100000", told.text("municipalities/0/committed"));
    }

    private Answer named(String code) {
        var body = "{\"application\":\"" + FIRST + "\",\"municipality\":\"" + code + "\"}";
        return towns.post(LEAD, "/" + POOL + "/homes", 4, body);
    }

    private Answer settlement() {
        return towns.read(LEAD, "/" + POOL + "/settlement");
    }
}
