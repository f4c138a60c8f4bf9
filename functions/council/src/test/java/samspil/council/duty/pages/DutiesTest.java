package samspil.council.duty.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import samspil.council.duty.event.RenewDutiesFunction;
import samspil.council.meeting.Assembly;
import samspil.kernel.CoarseDate;
import samspil.kernel.Language;
import samspil.kernel.LocalText;
import samspil.kernel.MunicipalityId;
import samspil.platform.duties.Duties;
import samspil.platform.duties.DutyFact;
import samspil.platform.duties.DutyKind;
import samspil.platform.store.Item;
import samspil.testkit.EmbeddedAws;
import samspil.testkit.FunctionHandler.Answer;
import samspil.testkit.FunctionHandlers;
import samspil.testkit.NoContext;
import samspil.testkit.SettableClock;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;

class DutiesTest {
    @RegisterExtension
    static final EmbeddedAws AWS = EmbeddedAws.ofProject();

    private static final SettableClock CLOCK = SettableClock.at("2026-11-22T09:00:00Z");
    private static final FunctionHandlers FUNCTIONS = new FunctionHandlers(AWS, CLOCK);
    private static final MunicipalityId HERLEV = new MunicipalityId("163");
    private static final String MARKUP = "<img src=x onerror=alert(1)>";
    private static final Pattern LAX = Pattern.compile("<style|\\sstyle=|\\son[a-z]+=\"|href=\"javascript:|<base|<img");
    private static final String YEARLY = """
            {"kind":"dialogue","words":{"da":"Mindst ét dialogmøde om året"},"rhythm":{"first":"2024","years":1},
             "source":"/herlev/policies/frivillighedspolitik"}""";

    private static final String MEETING = Assembly.plan("Dialogmøde", "2026-12-03T17:00:00", "2026-12-03T19:00:00", "");

    @BeforeEach
    void theFirstDay() {
        AWS.clear();
        CLOCK.set(Instant.parse("2026-11-22T09:00:00Z"));
    }

    @Test
    void aYearlyPromiseIsAtRiskLateInAYearWithoutAMeeting() {
        assertEquals(200, give(YEARLY).status());
        assertEquals("at-risk", api().text("promises/0/state"));
        assertEquals("missed", api().text("promises/0/turns/0/state"));
    }

    @Test
    void aMeetingThatIsSetTurnsItToPlannedAndItsEndToMet() {
        give(YEARLY);
        put(DutyFact.planned(key("m-1"), name("Dialogmøde"), "/herlev/meetings/m-1", LocalDate.of(2026, 12, 1)));
        assertEquals("planned", api().text("promises/0/state"));
        assertEquals("2026-12-01", api().text("promises/0/turns/2/plan/when"));
        CLOCK.set(Instant.parse("2026-12-02T09:00:00Z"));
        assertEquals("met", api().text("promises/0/state"));
        assertTrue(api().text("promises/0/turns/2/evidence/address").endsWith("/da/herlev/meetings/m-1"));
    }

    @Test
    void aDialogueMeetingThatIsPlannedAtTheDeskCountsUntilItIsCalledOff() {
        give(YEARLY);
        var meeting = meetings("", MEETING).text("id");
        assertEquals("planned", api().text("promises/0/state"));
        CLOCK.set(Instant.parse("2026-12-10T09:00:00Z"));
        assertEquals("met", api().text("promises/0/state"));
        CLOCK.set(Instant.parse("2026-11-23T09:00:00Z"));
        var answer = meetings("/" + meeting + "/cancellation", "\"Sne\"");
        assertEquals(200, answer.status(), answer.body());
        assertEquals("at-risk", api().text("promises/0/state"));
    }

    private static Answer meetings(String path, String body) {
        return FUNCTIONS
                .of("MeetingsDeskFunction")
                .send(
                        "POST",
                        "/v1/herlev/desk/meetings" + path,
                        Map.of("Content-Type", "application/json", "If-Match", "\"1\""),
                        body);
    }

    @Test
    void aPolicysRevisionStandsBesideTheDuties() {
        put(revision("2016"));
        assertEquals("met", api().text("promises/0/state"));
        assertTrue(page("/da/herlev/duties").body().contains("efterår 2016"));
    }

    @Test
    void allMunicipalitiesStandTogether() {
        put(revision("2016"));
        var all = FUNCTIONS.of("DutiesPublicFunction").send("GET", "/v1/duties", Map.of());
        assertTrue(all.body().contains("\"municipality\":\"gjerdrum\""));
        assertTrue(all.body().contains("2016-23"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/herlev/duties", "/gjerdrum/duties", "/duties"})
    void everyPageHasOneHeadingAndNoTextThatBecameMarkup(String path) {
        give(YEARLY.replace("Mindst ét dialogmøde om året", MARKUP));
        put(DutyFact.planned(key("m-1"), name(MARKUP), "/herlev/meetings/m-1", LocalDate.of(2026, 12, 1)));
        for (var language : List.of("da", "nb", "nn", "en")) {
            var answer = page("/" + language + path);
            assertEquals(200, answer.status(), path);
            assertEquals(
                    1,
                    Pattern.compile("<h1\\b").matcher(answer.body()).results().count(),
                    path);
            assertFalse(LAX.matcher(answer.body()).find(), path);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"kind\":\"revision\",\"words\":{\"da\":\"x\"},\"rhythm\":{\"first\":\"2024\",\"years\":1}}",
                "{\"kind\":\"dialogue\",\"words\":{},\"rhythm\":{\"first\":\"2024\",\"years\":1}}",
                "{\"kind\":\"dialogue\",\"words\":{\"da\":\"x\"},\"rhythm\":{\"first\":\"2024\",\"years\":0}}",
                "{\"kind\":\"dialogue\",\"words\":{\"da\":\"x\"},\"rhythm\":{\"first\":\"2024-13\",\"years\":1}}",
                "{\"kind\":\"dialogue\",\"words\":{\"da\":\"x\"},\"rhythm\":{\"first\":\"2024\",\"years\":1},"
                        + "\"source\":\"https://elsewhere.example\"}"
            })
    void aDutyThatCannotBeIsRefusedAndNothingIsWritten(String body) {
        var answer = give(body);
        assertEquals(400, answer.status(), answer.body());
        assertEquals(0, rows("DutiesTable"));
    }

    @Test
    void aDutyThatIsTakenBackIsPromisedNoMore() {
        give(YEARLY);
        var desk = FUNCTIONS.of("DutiesDeskFunction");
        assertEquals(
                204,
                desk.send("DELETE", "/v1/herlev/desk/duties/dialogue", Map.of()).status());
        assertEquals(
                404, desk.send("DELETE", "/v1/herlev/desk/duties/tea", Map.of()).status());
        assertTrue(api().body().contains("\"promises\":[]"));
    }

    @Test
    void peopleAreRemindedOfTheNextYearOnceThisYearsMeetingIsSet() {
        give(YEARLY);
        assertEquals("2026", reminded());
        put(DutyFact.planned(key("m-1"), name("Dialogmøde"), "/herlev/meetings/m-1", LocalDate.of(2026, 12, 1)));
        renew();
        assertEquals("2027", reminded());
        remove(key("m-1"));
        renew();
        assertEquals("2026", reminded());
    }

    @Test
    void aLookThatFindsNothingNewWritesNothing() {
        give(YEARLY);
        int before = rows("RemindersTable");
        CLOCK.set(Instant.parse("2026-11-23T09:00:00Z"));
        renew();
        assertEquals(before, rows("RemindersTable"));
    }

    @Test
    void theRoomAsksAndSetsAPromiseInEveryLanguagesWords() {
        assertEquals(200, desk("GET", "", "").status());
        assertEquals(200, desk("GET", "/dialogue", "").status());
        var check = desk("POST", "/dialogue", "first=2024-11&years=1");
        assertTrue(check.body().contains("Passer det?") && check.body().contains("november 2024"), check.body());
        assertEquals(0, rows("DutiesTable"), "nothing is done before it is checked");
        var change = desk("POST", "/dialogue", "first=2024-11&years=1&step=change");
        assertTrue(change.body().contains("value=\"2024-11\"") && change.body().contains("Fra hvornår"), change.body());
        assertEquals(
                303,
                desk("POST", "/dialogue", "first=2024&years=1&step=checked").status());
        assertEquals("At least one dialogue meeting a year", api().text("promises/0/words/en"));
        assertTrue(desk("GET", "?done=given", "").body().contains("Løftet er sat"));
        assertEquals(303, desk("POST", "/dialogue/withdrawal", "").status());
        assertTrue(api().body().contains("\"promises\":[]"));
    }

    @Test
    void whatIsNoDateIsAskedAgainWithWhatWasTyped() {
        var answer = desk("POST", "/election", "first=sometime&years=2");
        assertEquals(400, answer.status());
        assertTrue(answer.body().contains("value=\"sometime\""));
        assertEquals(0, rows("DutiesTable"));
    }

    @Test
    void theRoomHasNoPageForRevisions() {
        assertEquals(404, desk("GET", "/revision", "").status());
    }

    private static Answer desk(String method, String path, String form) {
        return FUNCTIONS
                .of("DutiesDeskFunction")
                .send(
                        method,
                        "/da/herlev/desk/duties" + path,
                        Map.of("Accept", "text/html", "Content-Type", "application/x-www-form-urlencoded"),
                        form);
    }

    private static void renew() {
        new RenewDutiesFunction(FUNCTIONS.context("DutiesRenewFunction")).handleRequest(Map.of(), new NoContext());
    }

    private static String reminded() {
        var row = Map.of("pk", AttributeValue.fromS(HERLEV.value()), "sk", AttributeValue.fromS("duty#dialogue"));
        try (var dynamo = AWS.administrator().dynamo()) {
            var name = AWS.stack().table("DutiesTable").name();
            return new Item(dynamo.getItem(get -> get.tableName(name).key(row)).item()).text("reminded");
        }
    }

    private static int rows(String table) {
        try (var dynamo = AWS.administrator().dynamo()) {
            return dynamo.scan(scan -> scan.tableName(AWS.stack().table(table).name()))
                    .count();
        }
    }

    private static Answer give(String duty) {
        return FUNCTIONS
                .of("DutiesDeskFunction")
                .send("POST", "/v1/herlev/desk/duties", Map.of("Content-Type", "application/json"), duty);
    }

    private static Answer api() {
        return FUNCTIONS.of("DutiesPublicFunction").send("GET", "/v1/herlev/duties", Map.of());
    }

    private static Answer page(String path) {
        return FUNCTIONS.of("DutiesPublicFunction").send("GET", path, Map.of("Accept", "text/html"));
    }

    private static void put(DutyFact fact) {
        write(duties().put(fact));
    }

    private static void remove(DutyFact.Key key) {
        write(duties().remove(key));
    }

    private static void write(TransactWriteItem action) {
        FUNCTIONS
                .context("DutiesDeskFunction")
                .getBean(DynamoDbClient.class)
                .transactWriteItems(write -> write.transactItems(action));
    }

    private static Duties duties() {
        return FUNCTIONS.context("DutiesDeskFunction").getBean(Duties.class);
    }

    private static DutyFact revision(String kept) {
        return new DutyFact(
                new DutyFact.Key(HERLEV, DutyKind.REVISION, "frivillighedspolitik/2"),
                name("Frivillighedspolitik"),
                "/herlev/policies/frivillighedspolitik",
                new CoarseDate("2016-23"),
                null,
                new CoarseDate(kept));
    }

    private static DutyFact.Key key(String id) {
        return new DutyFact.Key(HERLEV, DutyKind.DIALOGUE, id);
    }

    private static LocalText name(String text) {
        return LocalText.of(Language.DA, text);
    }
}
