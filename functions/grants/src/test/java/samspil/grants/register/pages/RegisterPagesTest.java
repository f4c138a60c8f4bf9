package samspil.grants.register.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import samspil.grants.GrantsDesk;
import samspil.grants.register.store.Town;
import samspil.grants.scheme.Window;
import samspil.testkit.EmbeddedAws;
import samspil.testkit.FunctionHandler.Answer;
import samspil.testkit.FunctionHandlers;
import samspil.testkit.SettableClock;

class RegisterPagesTest {
    @RegisterExtension
    static final EmbeddedAws AWS = EmbeddedAws.ofProject();

    private static final String API = "/v1/vesthimmerland";
    private static final String PAGE = "/da/vesthimmerland/grants/register";
    private static final Window WINDOW = new Window(
            Instant.parse("2027-01-15T07:00:00Z"),
            Instant.parse("2027-03-15T22:59:59Z"),
            ZoneId.of("Europe/Copenhagen"));

    private final SettableClock clock = SettableClock.at("2027-02-01T08:00:00Z");
    private final FunctionHandlers functions = new FunctionHandlers(AWS, clock);
    private final Town town = new Town(AWS, clock);

    @BeforeEach
    void begin() {
        AWS.clear();
        town.appropriate(100_000_000);
    }

    @AfterEach
    void end() {
        town.close();
    }

    @Test
    void aRegisterWithoutAwardsSaysWhy() {
        assertTrue(get(PAGE).body().contains("Der er ikke givet tilskud endnu"));
    }

    @Test
    void aPageTellsWhoGotWhatAndWhatItComesTo() {
        town.notified(Town.CLUB.id(), "Fællesspisning for ældre", 400_000);
        town.notified("a-pseudonym", "Lejr", 100_000);
        var page = get(PAGE).body();
        assertTrue(page.contains("Café Kløver"));
        assertTrue(page.contains("Privatperson"));
        assertFalse(page.contains("Lejr"));
        assertTrue(page.contains("5.000 kr."));
    }

    @Test
    void aSearchKeepsWhatWasSoughtAndFindsIt() {
        town.notified(Town.CLUB.id(), "Fællesspisning for ældre", 400_000);
        var page = get(PAGE + "?q=caf&year=2027").body();
        assertTrue(page.contains("value=\"caf\""));
        assertTrue(page.contains("Fællesspisning for ældre"));
        assertTrue(get(PAGE + "?q=bingo").body().contains("Ingen tilskud passer til søgningen"));
    }

    @Test
    void moreThanAPageIsFoundBehindALink() {
        for (int i = 0; i < 3; i++) {
            town.notified(Town.CLUB.id(), "Nummer " + i, 100_000);
        }
        var first = get(API + "/awards?limit=2&scheme=paragraf-18");
        var link = first.headers().getOrDefault("Link", "");
        assertTrue(link.endsWith(">; rel=\"next\""));
        var second = get(link.substring(1, link.indexOf('>')));
        assertEquals("null", second.text("awards/1/id"));
        assertEquals("100000", second.text("awards/0/amount"));
    }

    @Test
    void theOpenFilesAreOfThreeSixtyGiving() {
        town.notified(Town.CLUB.id(), "Fællesspisning for ældre", 400_050);
        var json = get(API + "/awards/360giving.json");
        assertEquals("DK-CVR-29189471", json.text("grants/0/fundingOrganization/0/id"));
        assertEquals("DK-CVR-36729929", json.text("grants/0/recipientOrganization/0/id"));
        assertEquals("4000.50", json.text("grants/0/amountAwarded"));
        assertEquals("2027-04-02", json.text("grants/0/awardDate"));
        var csv = get(API + "/awards/360giving.csv").body();
        assertTrue(csv.startsWith("Identifier,Title,Description,Currency,"));
        assertTrue(csv.contains(",DKK,10000.00,4000.50,2027-04-02,DK-CVR-36729929,Café Kløver,"));
        assertEquals(404, get(API + "/awards/360giving.xml").status());
    }

    @Test
    void aFileIsThereFromTheFirstAwardOn() {
        for (var form : new String[] {"json", "csv"}) {
            assertEquals(404, get(API + "/awards/360giving." + form).status());
        }
        assertFalse(get(PAGE).body().contains("360giving"));
        town.notified(Town.CLUB.id(), "Fællesspisning for ældre", 400_050);
        assertEquals(200, get(API + "/awards/360giving.json").status());
        assertTrue(get(PAGE).body().contains("360giving.json"));
        assertEquals(404, get(API + "/awards/360giving.json?q=bingo").status());
    }

    @Test
    void anIndividualHasAnIdentifierOfTheirOwnAndNoName() {
        town.notified("a-pseudonym", "Lejr", 100_000);
        var json = get(API + "/awards/360giving.json");
        assertTrue(json.text("grants/0/recipientIndividual/id").startsWith("UNREGISTERED-820-individual-"));
        assertEquals("Privatperson", json.text("grants/0/recipientIndividual/name"));
        assertEquals("null", json.text("grants/0/recipientOrganization"));
    }

    @Test
    void theLastAwardsAreAFeed() {
        town.notified(Town.CLUB.id(), "Fællesspisning for ældre", 400_000);
        var feed = get(API + "/awards.atom").body();
        assertTrue(feed.contains("<title>Café Kløver: 4.000 kr.</title>"));
    }

    @Test
    void aSchemeIsAnOpportunityWithADayAndAnExactInstant() {
        clock.set(Instant.parse("2027-02-01T09:00:00Z"));
        var desk = new GrantsDesk(AWS, clock);
        desk.active();
        desk.round(WINDOW);
        desk.change(GrantsDesk.ROUNDS + "/r2027/publication", 1, "");
        var list = get(API + "/common-grants/opportunities");
        assertEquals("open", list.text("items/0/status/value"));
        assertEquals("2027-03-15", list.text("items/0/keyDates/closeDate/date"));
        assertEquals("2027-03-15T22:59:59Z", list.text("items/0/customFields/closesAt/value"));
        assertEquals("1", list.text("paginationInfo/totalItems"));
        var id = UUID.fromString(list.text("items/0/id"));
        assertEquals(
                list.text("items/0/title"),
                get(API + "/common-grants/opportunities/" + id).text("data/title"));
        assertEquals(
                404, get(API + "/common-grants/opportunities/" + new UUID(0, 1)).status());
        assertEquals(
                List.of(1, 0, 0), List.of(narrowed("in", "open"), narrowed("in", "closed"), narrowed("notIn", "open")));
    }

    @Test
    void aSearchOfOpportunitiesSaysWhatItCouldNotDo() {
        var known = searched("{\"sorting\":{\"sortBy\":\"keyDates.closeDate\",\"sortOrder\":\"desc\"}}");
        assertEquals("keyDates.closeDate desc", known.text("sortInfo/sortBy") + " " + known.text("sortInfo/sortOrder"));
        assertFalse(known.body().contains("errors\":[\""), known.body());
        var unknown = searched(
                "{\"sorting\":{\"sortBy\":\"luck\"},\"filters\":{\"customFilters\":{\"age\":{\"operator\":\"eq\",\"value\":9}}}}");
        assertEquals("title", unknown.text("sortInfo/sortBy"));
        assertEquals("luck", unknown.text("sortInfo/errors/0"));
        assertEquals("age", unknown.text("filterInfo/errors/0"));
    }

    private int narrowed(String operator, String status) {
        var body = "{\"filters\":{\"status\":{\"operator\":\"%s\",\"value\":[\"%s\"]}}}".formatted(operator, status);
        return Integer.parseInt(searched(body).text("paginationInfo/totalItems"));
    }

    private Answer searched(String body) {
        return functions
                .of("GrantsPublicFunction")
                .send("POST", API + "/common-grants/opportunities/search", Map.of(), body);
    }

    private Answer get(String path) {
        return functions.of("GrantsPublicFunction").send("GET", path, Map.of());
    }
}
