package samspil.grants.apply.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import samspil.grants.apply.Association;
import samspil.testkit.EmbeddedAws;
import samspil.testkit.FunctionHandler.Answer;
import samspil.testkit.SettableClock;

class ApplyApiTest {
    @RegisterExtension
    static final EmbeddedAws AWS = EmbeddedAws.ofProject();

    private static final String BEGIN = "/v1/vesthimmerland/grants/rounds/r2027/applications";

    private final SettableClock clock = SettableClock.at("2027-02-01T09:00:00Z");
    private final Association association = new Association(AWS, clock);

    @BeforeEach
    void aRoundIsOpen() {
        AWS.clear();
        Association.openRound(AWS, clock);
    }

    @Test
    void answersAreKeptOnlyOverWhatWasSeen() {
        var path = begin();
        var answers = "{\"members\":{\"kind\":\"figure\",\"figure\":120}}";
        assertEquals("\"2\"", put(path, 1, answers).tag());
        assertEquals(412, put(path, 1, answers).status());
        assertEquals(
                428,
                association.ask("PUT", path + "/answers", Map.of(), answers).status());
    }

    @Test
    void aNegativeAmountIsRefusedAtItsField() {
        var refused = put(begin(), 1, "{\"amount\":{\"kind\":\"sum\",\"amount\":-5}}");
        assertEquals(400, refused.status());
        assertEquals("/amount", refused.text("violations/0/pointer"));
        assertEquals("amount.negative", refused.text("violations/0/code"));
    }

    @Test
    void aFractionOfAnOreIsRefused() {
        assertEquals(
                400,
                put(begin(), 1, "{\"amount\":{\"kind\":\"sum\",\"amount\":10.5}}")
                        .status());
    }

    @Test
    void anApplicationIsSentOnceUnderOneKey() {
        var page = association.begin();
        association.fill(page);
        var path = page.replace(Association.ROOM, "/v1/vesthimmerland/grants/applications");
        var first = post(path + "/submission", "one", "");
        assertEquals(200, first.status());
        assertEquals(first.body(), post(path + "/submission", "one", "").body());
        assertEquals("submitted", first.text("state"));
        assertEquals(
                400, association.ask("POST", path + "/withdrawal", Map.of(), "").status());
        assertEquals(200, post(path + "/withdrawal", "two", "").status());
        assertEquals(409, post(path + "/appeal", "two", "\"nej\"").status());
    }

    @Test
    void whatIsNotWholeIsNotSent() {
        var refused = post(begin() + "/submission", "one", "");
        assertEquals(400, refused.status());
        assertTrue(refused.body().contains("/number"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"regnskab.pdf.exe", "regnskab.exe.pdf", "regnskab", "a/b.pdf", "regnskab\u202Efdp.pdf"})
    void aNameThatHidesWhatTheFileIsIsRefused(String name) {
        var refused = document(begin(), name);
        assertEquals(400, refused.status());
        assertEquals("/fileName", refused.text("violations/0/pointer"));
    }

    @Test
    void aDocumentIsUploadedStraightToTheStore() {
        var path = begin();
        var invited = document(path, "Regnskab 31.12.2026.pdf");
        assertEquals(201, invited.status());
        assertEquals("104857600", invited.text("largest"));
        assertTrue(invited.text("fields/key").startsWith("quarantine/820/"));
        var document = String.valueOf(invited.headers().get("Location"));
        assertEquals("awaited", association.ask("GET", document, Map.of(), "").text("state"));
        assertEquals(404, association.other().ask("GET", document, Map.of(), "").status());
    }

    @Test
    void anotherApplicationsDocumentIsNoAnswer() {
        var other = association.other();
        var theirs =
                String.valueOf(other.ask("POST", BEGIN, Map.of(), "").headers().get("Location"));
        var id = other.ask(
                        "POST", theirs + "/documents", Map.of(), "{\"question\":\"accounts\",\"fileName\":\"a.pdf\"}")
                .text("document/id");
        var refused = put(begin(), 1, "{\"accounts\":{\"kind\":\"files\",\"files\":[\"" + id + "\"]}}");
        assertEquals(400, refused.status());
        assertEquals("field.closed", refused.text("violations/0/code"));
    }

    private String begin() {
        return String.valueOf(
                association.ask("POST", BEGIN, Map.of(), "").headers().get("Location"));
    }

    private Answer put(String path, long revision, String answers) {
        return association.ask("PUT", path + "/answers", Map.of("If-Match", "\"" + revision + "\""), answers);
    }

    private Answer post(String path, String key, String body) {
        return association.ask("POST", path, Map.of("Idempotency-Key", key), body);
    }

    private Answer document(String path, String name) {
        var body = "{\"question\":\"accounts\",\"fileName\":\"" + name + "\"}";
        return association.ask("POST", path + "/documents", Map.of(), body);
    }
}
