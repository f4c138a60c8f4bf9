package samspil.policies.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import samspil.platform.access.Role;
import samspil.policies.Desk;
import samspil.testkit.EmbeddedAws;
import samspil.testkit.FunctionHandler.Answer;
import samspil.testkit.SettableClock;

class PolicyRoomTest {
    @RegisterExtension
    static final EmbeddedAws AWS = EmbeddedAws.ofProject();

    private static final String ROOM = "/da/herlev/desk/policies";
    private static final Map<String, String> ADOPTION = Map.of(
            "adoptedBy", "Kommunalbestyrelsen",
            "adoptedOn-year", "2013",
            "inForceFrom-year", "2014",
            "inForceFrom-month", "02",
            "inForceFrom-day", "20",
            "language", "da",
            "revision-year", "2016",
            "revision-month", "23");

    private final Desk desk = new Desk(AWS, SettableClock.at("2026-11-22T09:00:00Z"));
    private String policy = "";

    @BeforeEach
    void begin() {
        policy = "politik-" + UUID.randomUUID().toString().substring(0, 8);
        desk.start(policy);
    }

    @Test
    void aPolicyIsBegunByItsTitle() {
        var title = "Ærlig Åben Økonomi " + UUID.randomUUID().toString().substring(0, 8);
        var typed = Map.of("title", title, "subject", "VOLUNTEERING", "focusAreas", "Samspil: vi mødes\nStøtte");

        assertTrue(send("/new", with(typed, "at", "2")).body().contains("Tjek, før du går videre"));
        var done = send("/new", with(typed, "at", "check"));
        assertEquals(303, done.status());
        assertTrue(location(done).contains("/aerlig-aaben-oekonomi-"), location(done));
        assertTrue(send("/new", with(typed, "at", "check")).body().contains("allerede en politik med den titel"));
    }

    @Test
    void anAnswerThatIsMissingIsAskedForOnItsOwnPage() {
        var answer = send(deed("publish"), with(ADOPTION, "at", "0", "adoptedBy", ""));
        assertEquals(400, answer.status());
        assertTrue(answer.body().contains("id=\"adoptedBy-error\""), answer.body());
        assertTrue(answer.body().contains("value=\"2013\""), "what was typed is kept");
    }

    @ParameterizedTest
    @CsvSource({"32, 01, 2014", "5, '', 2014", "5, 23, 2014", "1, 02, 14", "'', 23, ''", "29, 02, 2013"})
    void aDateThatIsNoneIsNamed(String day, String month, String year) {
        var typed = with(ADOPTION, "at", "0", "adoptedOn-day", day, "adoptedOn-month", month, "adoptedOn-year", year);
        assertTrue(send(deed("publish"), typed).body().contains("id=\"adoptedOn-error\""));
    }

    @Test
    void aVersionThatWouldHoldBeforeItWasAdoptedIsRefusedWhereItWasSaid() {
        var answer = send(deed("publish"), with(ADOPTION, "at", "3", "inForceFrom-year", "2012"));
        assertEquals(400, answer.status());
        assertTrue(answer.body().contains("id=\"inForceFrom-error\""), answer.body());
    }

    @Test
    void theAnswersAreReadOnceMoreAndThenTheFileIsSentToTheStoreItself() {
        var check = send(deed("publish"), with(ADOPTION, "at", "3"));
        assertTrue(check.body().contains("20. februar 2014") && check.body().contains("efterår 2016"), check.body());

        var upload = desk.ask("GET", location(send(deed("publish"), with(ADOPTION, "at", "check"))), "");
        assertTrue(upload.body().contains("enctype=\"multipart/form-data\""), upload.body());
        var store = upload.body().replaceFirst("(?s).*<form[^>]*action=\"(https?://[^/\"]+).*", "$1");
        var contentPolicy = upload.headers().getOrDefault("Content-Security-Policy", "");
        assertTrue(contentPolicy.contains("form-action 'self' " + store), contentPolicy);
    }

    @Test
    void aDocumentSaysHowFarItHasCome() {
        var document = desk.upload(policy, "2013");
        var page = ROOM + "/" + policy + "/documents/" + document;
        var before = desk.ask("GET", page, "").body();
        assertTrue(before.contains("http-equiv=\"refresh\"") && before.contains("data-again"), before);

        desk.found(document, "politik");
        var after = desk.ask("GET", page, "").body();
        assertTrue(after.contains("Dokumentet er offentliggjort") && after.contains("mangler opmærkning"), after);
        assertFalse(after.contains("http-equiv=\"refresh\""));
    }

    @Test
    void aRefusedDocumentSaysWhyAndWhatToDo() {
        var document = desk.upload(policy, "2013");
        desk.refused(document, "encrypted");
        var page = desk.ask("GET", ROOM + "/" + policy + "/documents/" + document, "")
                .body();
        assertTrue(page.contains("PDF’en er beskyttet") && page.contains("Fjern adgangskoden"), page);
    }

    @Test
    void whatHadNoPlaceIsPlacedByItsForm() {
        var first = desk.upload(policy, "2013");
        var second = desk.upload(policy, "2013");
        desk.found(first, "politik");
        desk.found(second, "politik");
        var page = "/" + policy + "/documents/" + second;
        assertTrue(desk.ask("GET", ROOM + page, "").body().contains("mangler en plads"));

        var placed = send(page + "/place", with(ADOPTION, "at", "check", "inForceFrom-year", "2015"));
        assertEquals(303, placed.status(), placed.body());
        assertTrue(desk.ask("GET", ROOM + page, "").body().contains("Dokumentet er offentliggjort"));
    }

    @Test
    void whatWasRecordedCanBeTakenBack() {
        var note = Map.of("what", "DISCUSSED", "on-year", "2016", "text", "På topmødet", "at", "0");
        assertEquals(303, send(deed("note"), note).status());
        assertTrue(room().contains("På topmødet"));

        assertEquals(
                303,
                send("/" + policy + "/events/2/withdraw", Map.of("at", "0", "reason", "Fejl"))
                        .status());
        assertFalse(room().contains("På topmødet"));
        assertEquals(
                404,
                desk.ask("GET", ROOM + "/" + policy + "/events/2/withdraw", "").status());
    }

    @Test
    void whoDescribesAPolicyThatMovedOnSeesBoth() {
        var mine = Map.of("title", "Min titel", "subject", "SPORT", "seen", "1", "at", "0");
        assertEquals(303, send(deed("describe"), mine).status());

        var answer = send(deed("describe"), with(mine, "title", "Din titel"));
        assertEquals(409, answer.status());
        assertTrue(answer.body().contains("Min titel") && answer.body().contains("value=\"Din titel\""), answer.body());
        assertTrue(answer.body().contains("name=\"seen\" value=\"2\""), answer.body());
    }

    @ParameterizedTest
    @ValueSource(strings = {"publish", "attach", "note", "review", "plan", "describe"})
    void onlyAnAdministratorChangesAnything(String deed) {
        assertEquals(200, desk.ask("GET", ROOM + deed(deed), "").status());
        assertEquals(
                403,
                desk.as(Role.AUDITOR).send("GET", ROOM + deed(deed), Map.of()).status());
        assertFalse(desk.as(Role.AUDITOR)
                .send("GET", ROOM + "/" + policy, Map.of())
                .body()
                .contains("/deeds/"));
    }

    private String room() {
        return desk.ask("GET", ROOM + "/" + policy, "").body();
    }

    private String deed(String key) {
        return "/" + policy + "/deeds/" + key;
    }

    private Answer send(String path, Map<String, String> fields) {
        var body = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return desk.ask("POST", ROOM + path, body, Map.of("Content-Type", "application/x-www-form-urlencoded"));
    }

    private static String location(Answer answer) {
        return answer.headers().getOrDefault("Location", "").replaceFirst("^https?://[^/]*", "");
    }

    private static Map<String, String> with(Map<String, String> fields, String... more) {
        var all = new LinkedHashMap<>(fields);
        for (int i = 0; i < more.length; i += 2) {
            all.put(more[i], more[i + 1]);
        }
        return all;
    }
}
