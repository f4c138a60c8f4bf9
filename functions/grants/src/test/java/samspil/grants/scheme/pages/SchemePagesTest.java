package samspil.grants.scheme.pages;

import static java.time.temporal.ChronoUnit.DAYS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static samspil.grants.GrantsDesk.ROUNDS;

import java.io.StringReader;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.xml.sax.InputSource;
import samspil.grants.GrantsDesk;
import samspil.grants.scheme.Window;
import samspil.platform.access.Role;
import samspil.testkit.EmbeddedAws;
import samspil.testkit.FunctionHandler.Answer;
import samspil.testkit.SettableClock;

class SchemePagesTest {
    @RegisterExtension
    static final EmbeddedAws AWS = EmbeddedAws.ofProject();

    private static final String GRANTS = "/da/vesthimmerland/grants";
    private static final String START = "href=\"/da/vesthimmerland/desk/applications/new/";
    private static final String CHECK = GRANTS + "/paragraf-18/check";
    private static final String DESK = "/da/vesthimmerland/desk/grants";
    private static final Window WINDOW = new Window(
            Instant.parse("2027-01-15T07:00:00Z"),
            Instant.parse("2027-03-15T22:59:59Z"),
            ZoneId.of("Europe/Copenhagen"));

    private final SettableClock clock = SettableClock.at("2027-02-01T09:00:00Z");
    private final GrantsDesk desk = new GrantsDesk(AWS, clock);

    @BeforeEach
    void aRoundIsPublished() {
        AWS.clear();
        desk.active();
        desk.round(WINDOW);
        desk.change(ROUNDS + "/r2027/publication", 1, "");
    }

    @Test
    void anOpenSchemeSaysUntilWhenAndHowMuch() {
        var page = desk.visit(GRANTS).body();
        assertTrue(page.contains("Åben nu"));
        assertTrue(page.contains("Søg senest 15. marts 2027 kl. 23.59"));
        assertTrue(page.contains("726.307 kr."));
    }

    @Test
    void whereSeveralRoundsAreOpenOneChooses() {
        var one = desk.visit(GRANTS + "/paragraf-18").body();
        assertTrue(one.contains(START + "r2027\"") && !one.contains("vælg, hvilken runde"), one);
        desk.round("r2027-sommer", new Window(WINDOW.opens(), WINDOW.closes().plus(90, DAYS), WINDOW.zone()));
        desk.change(ROUNDS + "/r2027-sommer/publication", 1, "");
        var both = desk.visit(GRANTS + "/paragraf-18").body();
        assertTrue(both.contains("vælg, hvilken runde"), both);
        assertTrue(both.indexOf(START + "r2027\"") < both.indexOf(START + "r2027-sommer\""), both);
    }

    @Test
    void afterTheDeadlineItIsNotOpenAnyMore() {
        clock.set(Instant.parse("2027-03-15T23:00:00Z"));
        assertFalse(desk.visit(GRANTS).body().contains("Åben nu"));
    }

    @Test
    void aSchemeSaysWhatBecomesOfWhoIsLateAndWhereToAppeal() {
        var page = desk.visit(GRANTS + "/paragraf-18").body();
        assertTrue(page.contains("Efter fristen tages ansøgninger ikke imod."));
        assertTrue(page.contains("spørg kommunen"));
        assertTrue(page.contains("15. marts"));
        assertEquals(404, desk.visit(GRANTS + "/ukendt").status());
    }

    @Test
    void nothingIsSaidBeforeAnythingIsAnswered() {
        var page = desk.visit(CHECK).body();
        assertFalse(page.contains("Svar også på dette"));
        assertFalse(page.contains("class=\"alert"));
    }

    @Test
    void whoFitsIsToldToApply() {
        assertTrue(check("association", "yes", "social", "yes", "local", "yes", "accounts", "yes")
                .body()
                .contains("Ja, søg endelig"));
    }

    @Test
    void whoDoesNotFitIsToldWhyAndWhereElse() {
        var page = check("social", "no").body();
        assertTrue(page.contains("Nej, ikke her"));
        assertTrue(page.contains("kan i stedet søge folkeoplysningsmidler"));
    }

    @Test
    void whatIsMissingIsAskedAgainAndWhatWasAnsweredStays() {
        var page = check("association", "yes").body();
        assertTrue(page.contains("Svar også på dette"));
        assertTrue(page.contains("checked"));
    }

    @Test
    void theFeedIsAtomWithOneEntryToARound() throws Exception {
        var text = desk.visit("/v1/vesthimmerland/rounds.atom").body();
        var factory = DocumentBuilderFactory.newDefaultNSInstance();
        var feed = factory.newDocumentBuilder().parse(new InputSource(new StringReader(text)));
        assertEquals("feed", feed.getDocumentElement().getLocalName());
        var entries = feed.getElementsByTagNameNS("http://www.w3.org/2005/Atom", "entry");
        assertEquals(1, entries.getLength());
        assertTrue(entries.item(0).getTextContent().contains("§ 18, 2027"));
    }

    @Test
    void aRoundIsOpenedAsItsRuleSuggests() {
        var page = ask("GET", DESK + "/rounds/new?scheme=paragraf-18", "");
        assertTrue(page.body().contains("value=\"2027-03-15\""));
        assertTrue(page.body().contains("value=\"23:59\""));
        var done = send(DESK + "/rounds/new", opening("2028-01-15", "2028-03-15"));
        assertEquals(DESK + "/rounds/paragraf-18-2028?done=open", done.headers().get("Location"));
        assertEquals(
                "2028-03-15T22:59:59Z",
                desk.ask("GET", ROUNDS + "/paragraf-18-2028", "").text("window/closes"));
        assertEquals("draft", desk.ask("GET", ROUNDS + "/paragraf-18-2028", "").text("standing"));
    }

    @Test
    void aRoundThatClosesBeforeItOpensIsRefusedAtItsField() {
        var refused = send(DESK + "/rounds/new", opening("2028-03-15", "2028-01-15"));
        assertEquals(400, refused.status());
        assertTrue(refused.body().contains("href=\"#closes\""));
    }

    @Test
    void aDraftIsPublishedFromItsPageAndSaysWhatIsNext() {
        send(DESK + "/rounds/new", opening("2028-01-15", "2028-03-15"));
        var done = send(DESK + "/rounds/paragraf-18-2028/deeds/publish", "at=0&revision=1");
        assertEquals(303, done.status());
        var page =
                ask("GET", String.valueOf(done.headers().get("Location")), "").body();
        assertTrue(page.contains("Runden er offentliggjort"));
        assertTrue(page.contains("Giv alle mere tid"));
    }

    @Test
    void whoSawAnEarlierRevisionIsTold() {
        var refused = send(DESK + "/rounds/r2027/deeds/cancel", "at=0&revision=1&reason=Nej");
        assertEquals(400, refused.status());
        assertTrue(refused.body().contains("Nogen har ændret den"));
    }

    @Test
    void anAuditorSeesNoButtons() {
        var page = desk.as(Role.AUDITOR).send("GET", DESK, Map.of(), "").body();
        assertTrue(page.contains("§ 18, 2027"));
        assertFalse(page.contains("Åbn en runde</a>"));
    }

    private static String opening(String opens, String closes) {
        return "at=check&scheme=paragraf-18&title=Runde&opens=" + opens + "&opens-at=08%3A00&closes=" + closes
                + "&closes-at=23%3A59&pool=726.307&lines=paragraf-18-2028";
    }

    private Answer check(String... answers) {
        var query = IntStream.range(0, answers.length / 2)
                .mapToObj(i -> answers[2 * i] + "=" + answers[2 * i + 1])
                .collect(Collectors.joining("&", "?", ""));
        return desk.visit(CHECK + query);
    }

    private Answer ask(String method, String path, String body) {
        return desk.ask(method, path, body);
    }

    private Answer send(String path, String form) {
        return desk.as(Role.ADMINISTRATOR)
                .send("POST", path, Map.of("Content-Type", "application/x-www-form-urlencoded"), form);
    }
}
