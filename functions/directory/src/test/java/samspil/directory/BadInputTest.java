package samspil.directory;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import samspil.testkit.EmbeddedAws;
import samspil.testkit.FunctionHandler;
import samspil.testkit.FunctionHandler.Answer;
import samspil.testkit.FunctionHandlers;
import samspil.testkit.SettableClock;

/** Bad input gets a problem that names the field, never an error of ours. */
class BadInputTest {
    @RegisterExtension
    static final EmbeddedAws AWS = EmbeddedAws.ofProject();

    private static final SettableClock CLOCK = SettableClock.at("2026-09-01T08:00:00Z");
    private static final FunctionHandlers HANDLERS = new FunctionHandlers(AWS, CLOCK);

    private static final String ENTRIES = "/v1/herlev/desk/entries/organisations";
    private final FunctionHandler desk = HANDLERS.of("DirectoryDeskFunction");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"about":{"name":{"da":7}}}                                           | /about/name/da        | type.text
            {"about":[]}                                                          | /about                | type.object
            {"about":{"name":{"da":"A"},"colour":"red"}}                          | /about/colour         | field.unknown
            {"about":{"name":{"da":"A"}},"about":{}}                              | /about                | json.duplicate
            {"about":{"name":{"da":"A"}}} []                                      |                       | json.trailing
            {"about":                                                             | /about                | json.syntax
            []                                                                    |                       | type.object
            7                                                                     |                       | type.object
            {}                                                                    | /about                | field.required
            {"home":"169","about":{"name":{"da":"A"}}}                            | /home                 | home
            {"id":"no","about":{"name":{"da":"A"}}}                               | /id                   | id
            {"alsoIn":["163","999"],"about":{"name":{"da":"A"}}}                  | /alsoIn/1             | municipality
            {"about":{"name":{"da":"A"},"categories":["topic:x","icnpo:none"]}}   | /about/categories/0   | category
            {"number":{"scheme":"dk-cvr","number":"12345678"},"about":{"name":{"da":"A"}}} | /number/number | cvr
            {"number":{"scheme":"no-brc","number":"923609017"},"about":{"name":{"da":"A"}}} | /number/number | orgnr
            {"contacts":[{"name":"A","consent":"2026-02-30"}],"about":{"name":{"da":"A"}}} | /contacts/0/consent | form.localdate
            {"trust":{"source":"register","verifiedAt":"2026-01-01T00:00:00Z"},"about":{"name":{"da":"A"}}} | /trust/verifiedAt | field.fixed
            {"about":{"name":{"da":"\\ud800"}}}                                   | /about/name/da        | json.utf8
            """)
    void whatIsWrongIsNamedByItsPlace(String body, String pointer, String code) {
        var answer = desk.send("POST", ENTRIES, Map.of(), body);
        assertEquals(400, answer.status(), answer.body());
        assertEquals(pointer == null ? "" : pointer, answer.at("violations/0/pointer"), answer.body());
        assertEquals(code, answer.at("violations/0/code"), answer.body());
        assertEquals("application/problem+json;charset=utf-8", answer.headers().get("Content-Type"));
    }

    @Test
    void brokenUtf8IsRefusedAndNeverMended() {
        var body = "{\"about\":{\"name\":{\"da\":\"x?\"}}}".getBytes(UTF_8);
        body[body.length - 5] = (byte) 0xC3;
        refused("json.utf8", desk.send("POST", ENTRIES, Map.of(), body));
    }

    @Test
    void anEmptyBodyIsRefused() {
        assertEquals(400, desk.send("POST", ENTRIES, Map.of(), "").status());
    }

    @Test
    void deepNestingIsRefused() {
        refused("json.limits", desk.send("POST", ENTRIES, Map.of(), "{\"a\":" + "[".repeat(100_000) + "}"), 413);
        refused("json.limits", desk.send("POST", ENTRIES, Map.of(), "{\"a\":" + "[".repeat(10_000) + "}"));
    }

    @Test
    void aNumberThatWouldFillTheMemoryIsRefused() {
        var answer = desk.send("POST", "/v1/herlev/desk/entries/activities", Map.of(), """
                {"about":{"name":{"da":"A"}},"ages":{"from":1e-999999999}}""");
        refused("json.limits", answer);
    }

    @Test
    void aBodyOfTenMegabytesIsTooLarge() {
        var body = new byte[10 * 1024 * 1024];
        Arrays.fill(body, (byte) ' ');
        var answer = desk.send("POST", ENTRIES, Map.of(), body);
        assertEquals(413, answer.status(), answer.body());
        assertEquals("urn:samspil:problem:too-large", answer.at("type"));
    }

    @Test
    void anotherMediaTypeIsRefused() {
        var answer = desk.send("POST", ENTRIES, Map.of("Content-Type", "text/plain"), "{}");
        assertEquals(415, answer.status(), answer.body());
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /v1/nowhere/desk/entries/organisations/00000000-0000-4000-8000-000000000001, 404",
        "GET, /v1/herlev/desk/entries/clubs/00000000-0000-4000-8000-000000000001, 404",
        "GET, /v1/herlev/desk/entries/organisations/no-id, 404",
        "GET, /v1/herlev/desk/suggestions/no-id, 404",
        "GET, /v1/herlev/desk/suggestions?after=zz, 400",
        "GET, /v1/herlev/desk/suggestions?after=MTYz, 400",
        "GET, /v1/herlev/desk/suggestions?limit=0, 400",
        "GET, /v1/herlev/desk/suggestions?limit=many, 400",
        "GET, /v1/herlev/desk/duplicates?limit=101, 400"
    })
    void anAddressThatNamesNothingIsNotFoundAndABadParameterIsInvalid(String method, String path, int status) {
        var answer = desk.send(method, path, Map.of());
        assertEquals(status, answer.status(), answer.body());
        assertEquals("application/problem+json;charset=utf-8", answer.headers().get("Content-Type"));
    }

    private static void refused(String code, Answer answer) {
        assertEquals(400, answer.status(), answer.body());
        assertEquals(code, answer.at("violations/0/code"), answer.body());
        assertFalse(answer.body().contains("Exception"), answer.body());
    }

    private static void refused(String code, Answer answer, int orStatus) {
        if (answer.status() != orStatus) {
            refused(code, answer);
        }
    }
}
