package samspil.grants.clock;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static samspil.grants.apply.Association.PAPERS;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import samspil.engines.gate.Fault;
import samspil.grants.apply.Association;
import samspil.grants.clock.event.ClockFunction;
import samspil.testkit.EmbeddedAws;
import samspil.testkit.NoContext;
import samspil.testkit.SettableClock;

/** How long papers are kept that an organisation gave once; the scheme in use keeps five years. */
class SweepPapersTest {
    @RegisterExtension
    static final EmbeddedAws AWS = EmbeddedAws.ofProject();

    private static final Duration KEPT = Duration.ofDays(5 * 366);
    private static final List<String> PERSONAL = List.of("anna", "#papers#org-1", "Foreningen Test");

    private final SettableClock clock = SettableClock.at("2027-02-01T09:00:00Z");
    private final Association association = new Association(AWS, clock);
    private final Everything everything = new Everything(AWS);

    @BeforeEach
    void anOrganisationGaveItsStatutesOnce() {
        AWS.clear();
        Association.openRound(AWS, clock);
    }

    @AfterEach
    void heal() {
        AWS.heal();
    }

    @Test
    void aPaperThatNobodyUsesIsForgottenWithItsBytesAndTheConsent() {
        var paper = given();
        pass(KEPT.minusSeconds(1));
        assertEquals(200, association.get(PAPERS + "/" + paper).status());
        pass(Duration.ofSeconds(1));
        assertEquals(404, association.get(PAPERS + "/" + paper).status());
        assertEquals(List.of(), everything.below("clean/820/" + paper));
        assertEquals(List.of(), everything.below("findings/820/" + paper));
        pass(Duration.ofDays(31));
        assertEquals(List.of(), ofPapers());
    }

    @Test
    void consentStaysWhileThereIsAPaper() {
        given();
        pass(KEPT.minusDays(40));
        association.give("accounts", "2031", Association.pdf());
        pass(Duration.ofDays(60));
        assertTrue(association.get(PAPERS).body().contains("har samtykket for foreningen"));
    }

    @Test
    void aPaperThatACaseUsesStaysUntilTheCaseIsForgotten() {
        var paper = given();
        var application = association.begin();
        association.fill(application);
        use(application, paper);
        association.checkAll();
        association.send(application);
        pass(KEPT.plusDays(1));
        assertEquals(200, association.get(PAPERS + "/" + paper).status());
        assertEquals(
                303,
                association
                        .post(application + "/deeds/withdraw", "at", "0", "key", "k")
                        .status());
        pass(KEPT.plusDays(1));
        pass(Duration.ofDays(31));
        assertEquals(404, association.get(PAPERS + "/" + paper).status());
    }

    @Test
    void thePageSaysForHowLong() {
        assertTrue(association.get(PAPERS).body().contains("Et papir slettes 5 år efter"));
    }

    /** The bytes are gone by then, and the list does not say so yet. */
    @Test
    void forgettingThatBreaksOffGoesOnWithTheNextTick() {
        var paper = given();
        clock.advance(KEPT);
        AWS.inject(Fault.before("dynamodb:TransactWriteItems").with(400, "ValidationException"));
        assertThrows(IllegalStateException.class, this::tick);
        assertEquals(200, association.get(PAPERS + "/" + paper).status());
        AWS.heal();
        tick();
        assertEquals(404, association.get(PAPERS + "/" + paper).status());
    }

    private String given() {
        var agreed = association.post(PAPERS + "/deeds/agree", "at", "0", "papers-agreed", "yes", "wording", "1");
        assertEquals(303, agreed.status());
        return association.give("statutes", "", Association.pdf());
    }

    /** In the place of the document that was sent along. */
    private void use(String application, String paper) {
        var page = association.get(application + "/sections/4").body();
        int at = page.lastIndexOf("remove-");
        association.write(application, 4, "to", page.substring(at, at + "remove-".length() + 36));
        assertEquals(
                303,
                association.write(application, 4, "to", "use-statutes-" + paper).status());
    }

    private List<String> ofPapers() {
        return everything.holding(PERSONAL).stream()
                .filter(each -> each.contains("#papers#"))
                .toList();
    }

    private void pass(Duration time) {
        tick();
        clock.advance(time);
        tick();
    }

    private void tick() {
        new ClockFunction(association.functions().context("GrantsClockFunction"))
                .handleRequest(Map.of(), new NoContext());
    }
}
