package samspil.local.gateway;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import samspil.engines.template.Api;
import samspil.engines.template.GatewayResponse;
import samspil.engines.template.Mailing;
import samspil.engines.template.Route;
import samspil.engines.template.Stack;
import samspil.local.http.Headers;
import samspil.local.http.WebAnswer;
import samspil.local.http.WebRequest;
import samspil.local.http.WebServer;
import samspil.local.runtime.Outcome;

class GatewayTest {
    private static final GatewayResponse NOTHING_HERE = new GatewayResponse(
            "MISSING_AUTHENTICATION_TOKEN",
            OptionalInt.of(404),
            Map.of("Content-Type", "application/problem+json"),
            "{\"instance\":\"$context.requestId\",\"detail\":$context.error.messageString}");

    private final ObjectMapper json = new ObjectMapper();
    private byte[] seen = new byte[0];
    private String called = "";
    private Outcome outcome = new Outcome.Answer("{\"statusCode\":200,\"body\":\"fine\"}".getBytes(UTF_8));

    private Gateway gateway(GatewayResponse... responses) {
        Api api = new Api(
                "live",
                List.of("image/*", "application/json"),
                OptionalInt.of(1024),
                responses.length == 0 ? Map.of() : Map.of(responses[0].type(), responses[0]));
        return gateway(api);
    }

    private Gateway gateway(Api api) {
        List<Route> routes = List.of(
                route("GET", "/things/{id}", new Route.Invoke("One")),
                route("GET", "/things/new", new Route.Invoke("New")),
                route("GET", "/things/{id}/parts", new Route.Invoke("Parts")),
                route("GET", "/{any+}", new Route.Invoke("Any")),
                route("POST", "/things", new Route.Invoke("Add")),
                route("OPTIONS", "/things", new Route.Fixed(204, Map.of("Allow", "POST"))),
                route(
                        "GET",
                        "/files/{file+}",
                        new Route.ObjectOf(
                                "Files",
                                "static/{file}",
                                List.of(),
                                Map.of(
                                        "Content-Type",
                                        "integration.response.header.Content-Type",
                                        "Cache-Control",
                                        "'max-age=1'"))));
        Stack stack = new Stack("eu-north-1", "000000000000", Map.of(), Map.of(), Map.of(), routes, api, Mailing.NONE);
        return new Gateway(stack, this::invoke, GatewayTest::read, () -> Instant.parse("2030-01-01T00:00:00Z"));
    }

    private static Route route(String method, String path, Route.Binding binding) {
        return new Route(method, path, method + path, new Route.Open(), binding);
    }

    private Outcome invoke(String function, byte[] event) {
        called = function;
        seen = event;
        return outcome;
    }

    private static Optional<BucketObjects.Found> read(Route route, Route.ObjectOf source, String key) {
        return key.equals("static/a b.css")
                ? Optional.of(new BucketObjects.Found(
                        Headers.NONE.with("content-type", "text/css").with("x-amz-secret", "1"), "x{}".getBytes(UTF_8)))
                : Optional.empty();
    }

    private static WebRequest request(String method, String target, String... headers) {
        return request(method, target, new byte[0], headers);
    }

    private static WebRequest request(String method, String target, byte[] body, String... headers) {
        Headers all = Headers.NONE.with("Host", "127.0.0.1:8080");
        for (int i = 0; i < headers.length; i += 2) {
            all = all.with(headers[i], headers[i + 1]);
        }
        String[] parts = target.split("\\?", 2);
        return new WebRequest(method, parts[0], parts.length == 2 ? parts[1] : "", all, body, "127.0.0.1");
    }

    private JsonNode event() {
        try {
            return json.readTree(seen);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String text(WebAnswer answer) {
        return new String(answer.body(), UTF_8);
    }

    @ParameterizedTest
    @CsvSource({
        "/things/7, One",
        "/things/new, New",
        "/things/new/parts, Parts",
        "/things/7/other, Any",
        "/x, Any",
        "/things/7/, One"
    })
    void theMostExactPathAnswers(String path, String function) {
        gateway().answer(request("GET", path));
        assertEquals(function, called);
    }

    @Test
    void aPathWithoutTheMethodIsAsUnknownAsAnyOther() {
        WebAnswer answer = gateway().answer(request("DELETE", "/things/7"));
        assertEquals(403, answer.status());
        assertEquals("{\"message\":\"Missing Authentication Token\"}", text(answer));
    }

    @Test
    void theTemplateSaysHowTheGatewayRefuses() throws IOException {
        WebAnswer answer = gateway(NOTHING_HERE).answer(request("HEAD", "/things/7"));
        assertEquals(404, answer.status());
        assertEquals(List.of("application/problem+json"), answer.headers().all("Content-Type"));
        JsonNode body = json.readTree(answer.body());
        assertEquals(
                answer.headers().first("x-amzn-RequestId").orElseThrow(),
                body.path("instance").asText());
        assertEquals("Missing Authentication Token", body.path("detail").asText());
    }

    @Test
    void theEventKeepsThePathEncodedAndDecodesTheQuery() {
        gateway().answer(request("GET", "/things/%C3%B8%2F1?q=a&q=b+c&%C3%B8=%26&empty"));
        JsonNode event = event();
        assertEquals("/things/%C3%B8%2F1", event.path("path").asText());
        assertEquals("/things/{id}", event.path("resource").asText());
        assertEquals("%C3%B8%2F1", event.at("/pathParameters/id").asText());
        assertEquals("b c", event.at("/queryStringParameters/q").asText());
        assertEquals(
                "[\"a\",\"b c\"]",
                event.at("/multiValueQueryStringParameters/q").toString());
        assertEquals("&", event.at("/queryStringParameters/ø").asText());
        assertEquals("", event.at("/queryStringParameters/empty").asText());
        assertEquals("/live/things/%C3%B8%2F1", event.at("/requestContext/path").asText());
        assertEquals("2030", event.at("/requestContext/requestTime").asText().substring(7, 11));
        assertTrue(event.path("body").isNull());
    }

    @Test
    void aParameterMayHaveAnEmptyNameOrOneThatReadsAsAPointer() {
        gateway().answer(request("GET", "/things/1?=a&/b/c=d"));
        var all = event().path("multiValueQueryStringParameters");
        assertEquals("[\"a\"]", all.path("").toString());
        assertEquals("[\"d\"]", all.path("/b/c").toString());
    }

    @Test
    void repeatedHeadersAreAllInTheEvent() {
        gateway().answer(request("GET", "/x", "Cookie", "a=1", "cookie", "b=2"));
        assertEquals(
                "[\"a=1\",\"b=2\"]", event().at("/multiValueHeaders/Cookie").toString());
        assertEquals("b=2", event().at("/headers/Cookie").asText());
    }

    @ParameterizedTest
    @CsvSource({"/things/%zz", "/things/%", "/things/%FF", "/x?a=%", "/x?a=%C3", "/x?%ff=1"})
    void brokenPercentEncodingIsRefused(String target) {
        assertEquals(400, gateway().answer(request("GET", target)).status());
        assertEquals("", called);
    }

    @Test
    void aBodyOfABinaryTypeReachesTheFunctionAsBase64AndTextAsText() {
        byte[] broken = {'{', (byte) 0xff, '}'};
        gateway().answer(request("POST", "/things", broken, "Content-Type", "application/json; charset=utf-8"));
        assertTrue(event().path("isBase64Encoded").asBoolean());
        assertArrayEquals(
                broken, Base64.getDecoder().decode(event().path("body").asText()));
        gateway().answer(request("POST", "/things", "æ".getBytes(UTF_8), "Content-Type", "text/plain"));
        assertEquals("æ", event().path("body").asText());
        assertEquals(
                400,
                gateway()
                        .answer(request("POST", "/things", broken, "Content-Type", "text/plain"))
                        .status());
    }

    @Test
    void bodiesThatAreTooLargeForTheGatewayOrForLambdaAreRefused() {
        byte[] eleven = new byte[WebServer.BODY_LIMIT + 1];
        assertEquals(413, gateway().answer(request("POST", "/things", eleven)).status());
        byte[] seven = new byte[7 * 1024 * 1024];
        assertEquals(413, gateway().answer(request("POST", "/things", seven)).status());
    }

    @Test
    void theAnswersHeadersCookiesAndStatusReachTheClient() {
        outcome = answer("{\"statusCode\":201,\"headers\":{\"ETag\":\"1\",\"Set-Cookie\":\"no\"},"
                + "\"multiValueHeaders\":{\"Set-Cookie\":[\"a=1\",\"b=2\"]},\"body\":\"æ\"}");
        WebAnswer answer = gateway().answer(request("GET", "/x"));
        assertEquals(201, answer.status());
        assertEquals(List.of("a=1", "b=2"), answer.headers().all("Set-Cookie"));
        assertEquals(Optional.of("1"), answer.headers().first("etag"));
        assertEquals(Optional.of("application/json"), answer.headers().first("Content-Type"));
        assertEquals("æ", text(answer));
    }

    @Test
    void base64IsDecodedOnlyForClientsThatAcceptABinaryType() {
        outcome = answer("{\"statusCode\":200,\"isBase64Encoded\":true,\"body\":\"/w==\"}");
        assertArrayEquals(
                new byte[] {(byte) 0xff},
                gateway()
                        .answer(request("GET", "/x", "Accept", "image/png,*/*"))
                        .body());
        assertEquals("/w==", text(gateway().answer(request("GET", "/x", "Accept", "text/html"))));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {}
            []
            "text"
            nothing
            {"statusCode":"many"}
            {"statusCode":200,"body":{"a":1}}
            """)
    void anAnswerThatIsNoProxyAnswerIsABadGateway(String malformed) {
        outcome = answer(malformed);
        WebAnswer answer = gateway().answer(request("GET", "/x"));
        assertEquals(502, answer.status());
        assertEquals("{\"message\":\"Internal server error\"}", text(answer));
    }

    @Test
    void aFailureSaysNothingOfItsReason() {
        outcome = new Outcome.Failed("java.lang.Secret", "stack trace");
        WebAnswer answer = gateway().answer(request("GET", "/x"));
        assertEquals(502, answer.status());
        assertEquals("{\"message\":\"Internal server error\"}", text(answer));
    }

    @Test
    void aLargeAnswerIsCompressedForWhoTakesIt() {
        outcome = answer("{\"statusCode\":200,\"body\":\"" + "x".repeat(2000) + "\"}");
        assertTrue(gateway()
                        .answer(request("GET", "/x", "Accept-Encoding", "br, gzip"))
                        .body()
                        .length
                < 200);
        assertEquals(2000, gateway().answer(request("GET", "/x")).body().length);
    }

    @Test
    void anObjectAnswersWithTheHeadersThatTheContractMaps() {
        WebAnswer answer = gateway().answer(request("GET", "/files/a%20b.css"));
        assertEquals("x{}", text(answer));
        assertEquals(Optional.of("text/css"), answer.headers().first("Content-Type"));
        assertEquals(Optional.of("max-age=1"), answer.headers().first("Cache-Control"));
        assertEquals(Optional.empty(), answer.headers().first("x-amz-secret"));
    }

    @ParameterizedTest
    @CsvSource({"/files/none.css", "/files/..%2Fx", "/files/../x", "/files/a//b"})
    void noObjectIsNotFound(String path) {
        assertEquals(404, gateway().answer(request("GET", path)).status());
    }

    @Test
    void aFixedAnswerNeedsNoFunction() {
        WebAnswer answer = gateway().answer(request("OPTIONS", "/things"));
        assertEquals(204, answer.status());
        assertEquals(Optional.of("POST"), answer.headers().first("Allow"));
    }

    private static Outcome answer(String body) {
        return new Outcome.Answer(body.getBytes(UTF_8));
    }

    @Test
    void aGatewayResponseWithAnUnknownVariableIsRefusedAtTheStart() {
        GatewayResponse unknown =
                new GatewayResponse("DEFAULT_4XX", OptionalInt.empty(), Map.of(), "$context.identity.sourceIp");
        assertThrows(IllegalArgumentException.class, () -> gateway(unknown));
    }
}
