package samspil.grants.scheme.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static samspil.grants.GrantsDesk.ROUNDS;
import static samspil.grants.GrantsDesk.SCHEMES;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import samspil.grants.GrantsDesk;
import samspil.grants.RoundId;
import samspil.grants.scheme.Round;
import samspil.grants.scheme.Window;
import samspil.grants.scheme.store.RoundFate;
import samspil.kernel.MunicipalityId;
import samspil.platform.access.Role;
import samspil.platform.json.Json;
import samspil.platform.store.Table;
import samspil.platform.store.Transactions;
import samspil.testkit.EmbeddedAws;
import samspil.testkit.FunctionHandler.Answer;
import samspil.testkit.SettableClock;

class SchemeApiTest {
    @RegisterExtension
    static final EmbeddedAws AWS = EmbeddedAws.ofProject();

    private static final MunicipalityId VESTHIMMERLAND = new MunicipalityId("820");
    private static final Window WINDOW = new Window(
            Instant.parse("2027-01-15T07:00:00Z"),
            Instant.parse("2027-03-15T22:59:59Z"),
            ZoneId.of("Europe/Copenhagen"));

    private final SettableClock clock = SettableClock.at("2026-11-22T09:00:00Z");
    private final GrantsDesk desk = new GrantsDesk(AWS, clock);

    @BeforeEach
    void clear() {
        AWS.clear();
    }

    @Test
    void aDraftIsForTheDeskAlone() {
        assertEquals(201, desk.start().status());
        assertEquals("draft", desk.ask("GET", SCHEMES + "/paragraf-18", "").text("state"));
        assertEquals(404, desk.visit("/v1/vesthimmerland/schemes/paragraf-18").status());
        assertEquals("[]", desk.visit("/v1/vesthimmerland/schemes").text("schemes"));
    }

    @Test
    void whatIsInUseIsReadByEverybodyAsItWasWritten() {
        assertEquals(200, desk.active().status());
        var seen = desk.visit("/v1/vesthimmerland/schemes/paragraf-18");
        assertEquals("active", seen.text("state"));
        assertTrue(seen.body().contains(Json.write(GrantsDesk.terms())));
    }

    @Test
    void aNewDraftDoesNotChangeWhatEverybodyReads() {
        desk.active();
        var body = Json.write(GrantsDesk.terms()).replace("Frivilligrådet indstiller", "Rådet indstiller");
        assertEquals(200, put(3, body).status());
        assertEquals("2", desk.ask("GET", SCHEMES + "/paragraf-18", "").text("versions/1/number"));
        assertEquals("1", desk.visit("/v1/vesthimmerland/schemes/paragraf-18").text("versions/0/number"));
    }

    @Test
    void theSecondVersionTakesTheFirstOnesPlaceForEverybody() {
        desk.active();
        put(3, Json.write(GrantsDesk.terms()).replace("Frivilligrådet indstiller", "Rådet indstiller"));
        desk.adopt(4);
        assertEquals(
                200, desk.change(SCHEMES + "/paragraf-18/activation", 5, "").status());
        var seen = desk.visit("/v1/vesthimmerland/schemes/paragraf-18");
        assertEquals("2", seen.text("versions/0/number"));
        assertEquals("null", seen.text("versions/1"));
    }

    @Test
    void ofTwoWhoChangeWhatTheySawOneIsTold() {
        desk.start();
        var answers = IntStream.range(0, 6)
                .parallel()
                .mapToObj(_ -> desk.adopt(1).status())
                .sorted()
                .toList();
        assertEquals(List.of(200, 412, 412, 412, 412, 412), answers);
    }

    @Test
    void whoSaysNotWhatTheySawIsAsked() {
        desk.start();
        assertEquals(
                428, desk.ask("POST", SCHEMES + "/paragraf-18/activation", "").status());
        assertEquals(409, desk.start().status());
    }

    @Test
    void aNegativeNumberIsNamedByItsPlace() {
        var body = Json.write(GrantsDesk.terms()).replace("\"keptYears\":5", "\"keptYears\":-5");
        var answer = desk.ask("POST", SCHEMES, "{\"id\":\"x\",\"terms\":" + body + "}");
        assertEquals(400, answer.status());
        assertEquals("/terms/afterwards/keptYears", answer.text("violations/0/pointer"));
    }

    @Test
    void aRoundIsOpenByTheClockAlone() {
        published();
        assertEquals("coming", standing());
        clock.set(Instant.parse("2027-01-15T07:00:00Z"));
        assertEquals("open", standing());
        clock.set(Instant.parse("2027-03-15T23:00:00Z"));
        assertEquals("closed", standing());
    }

    @Test
    void aRoundStandsOnTheHomePageUntilItIsCalledOff() {
        published();
        assertEquals(1, announced());
        assertEquals(200, cancel(2).status());
        assertEquals(0, announced());
        assertEquals("cancelled", standing());
    }

    @Test
    void aRoundIsNotCalledOffWhenSomethingIsDecidedInIt() {
        published();
        var table = own();
        var round = new Round.Key(VESTHIMMERLAND, new RoundId("r2027"));
        var deciding = new RoundFate(table).deciding(round).stream().toList();
        var transactions = new Transactions(table.dynamo());
        assertTrue(transactions.write(deciding).isEmpty());
        assertTrue(transactions.write(deciding).isEmpty());
        assertEquals("round.decided", cancel(2).text("violations/0/code"));
    }

    @Test
    void nothingIsDecidedInARoundThatWasCalledOff() {
        published();
        cancel(2);
        var table = own();
        var deciding = new RoundFate(table).deciding(new Round.Key(VESTHIMMERLAND, new RoundId("r2027")));
        assertTrue(new Transactions(table.dynamo())
                .write(deciding.stream().toList())
                .isPresent());
    }

    @Test
    void moreTimeIsGivenBeforeTheCloseAndNotAfter() {
        published();
        var more = "{\"to\":\"2027-03-22T22:59:59Z\",\"reason\":\"Nedbrud\"}";
        clock.set(Instant.parse("2027-03-15T22:59:59Z"));
        assertEquals(
                "2027-03-22T22:59:59Z",
                desk.change(ROUNDS + "/r2027/extensions", 2, more).text("window/closes"));
        clock.set(Instant.parse("2027-03-22T23:00:00Z"));
        assertEquals(
                "round.closed",
                desk.change(ROUNDS + "/r2027/extensions", 3, more.replace("03-22", "03-29"))
                        .text("violations/0/code"));
    }

    @Test
    void whoMayComeLaterIsForTheDeskAlone() {
        published();
        var one =
                "{\"application\":\"00000000-0000-4000-8000-000000000001\",\"until\":\"2027-03-20T12:00:00Z\",\"reason\":\"Sygdom\"}";
        assertEquals("Sygdom", desk.change(ROUNDS + "/r2027/exemptions", 2, one).text("exemptions/0/reason"));
        assertEquals("[]", desk.visit("/v1/vesthimmerland/rounds/r2027").text("exemptions"));
    }

    @Test
    void aRoundIsBroughtFurtherWhenItHasClosed() {
        published();
        assertEquals(
                "round.open",
                desk.change(ROUNDS + "/r2027/stages/assessing", 2, "").text("violations/0/code"));
        clock.set(Instant.parse("2027-04-01T10:00:00Z"));
        assertEquals(
                "assessing",
                desk.change(ROUNDS + "/r2027/stages/assessing", 2, "").text("standing"));
        assertEquals(404, desk.change(ROUNDS + "/r2027/stages/forgotten", 3, "").status());
    }

    @Test
    void anAuditorReadsAndChangesNothing() {
        desk.start();
        var auditor = desk.as(Role.AUDITOR);
        assertEquals(200, auditor.send("GET", SCHEMES, Map.of(), "").status());
        assertEquals(403, auditor.send("POST", SCHEMES, Map.of(), "{}").status());
    }

    private void published() {
        desk.active();
        assertEquals(201, desk.round(WINDOW).status());
        assertEquals(200, desk.change(ROUNDS + "/r2027/publication", 1, "").status());
    }

    private static Table own() {
        var name = Objects.requireNonNull(AWS.environment("GrantsDeskFunction").get("GRANTS_TABLE"));
        return new Table(AWS.administrator().dynamo(), name);
    }

    private static int announced() {
        var table = AWS.environment("GrantsDeskFunction").get("OUTLOOK_TABLE");
        return AWS.administrator().dynamo().scan(scan -> scan.tableName(table)).count();
    }

    private Answer cancel(long revision) {
        return desk.change(ROUNDS + "/r2027/cancellation", revision, "{\"reason\":\"Ingen midler\"}");
    }

    private String standing() {
        return desk.visit("/v1/vesthimmerland/rounds/r2027").text("standing");
    }

    private Answer put(long revision, String body) {
        return desk.as(Role.ADMINISTRATOR)
                .send("PUT", SCHEMES + "/paragraf-18/terms", Map.of("If-Match", "\"" + revision + "\""), body);
    }
}
