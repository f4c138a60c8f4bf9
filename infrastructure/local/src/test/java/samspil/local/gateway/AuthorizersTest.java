package samspil.local.gateway;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import samspil.engines.template.Api;
import samspil.engines.template.Mailing;
import samspil.engines.template.Route;
import samspil.engines.template.Stack;
import samspil.local.http.Headers;
import samspil.local.http.WebAnswer;
import samspil.local.http.WebRequest;
import samspil.local.runtime.Outcome;

/** A route that a Lambda authorizer guards. */
class AuthorizersTest {
    private static final String ARN = "arn:aws:execute-api:eu-north-1:000000000000:local/live/GET/desk/%C3%B8";

    private final ObjectMapper json = new ObjectMapper();
    private final List<JsonNode> asked = new ArrayList<>();
    private final List<JsonNode> reached = new ArrayList<>();
    private Outcome said = allowing("*", "{}");

    private WebAnswer get(String path) {
        Route route =
                new Route("GET", "/desk/{room}", "desk", new Route.Authorized("Authorizer"), new Route.Invoke("Desk"));
        Stack stack = new Stack(
                "eu-north-1",
                "000000000000",
                Map.of(),
                Map.of(),
                Map.of(),
                List.of(route),
                new Api("live", List.of(), java.util.OptionalInt.empty(), Map.of()),
                Mailing.NONE);
        Gateway gateway = new Gateway(
                stack,
                this::invoke,
                (each, source, key) -> Optional.empty(),
                () -> Instant.parse("2030-01-01T00:00:00Z"));
        String[] parts = path.split("\\?", 2);
        Headers headers = Headers.NONE.with("Host", "127.0.0.1:8080").with("Authorization", "Bearer abc");
        return gateway.answer(
                new WebRequest("GET", parts[0], parts.length == 2 ? parts[1] : "", headers, new byte[0], "127.0.0.1"));
    }

    private Outcome invoke(String function, byte[] event) {
        try {
            boolean authorizer = function.equals("Authorizer");
            (authorizer ? asked : reached).add(json.readTree(event));
            return authorizer ? said : answer("{\"statusCode\":200,\"body\":\"fine\"}");
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Outcome answer(String body) {
        return new Outcome.Answer(body.getBytes(UTF_8));
    }

    private static Outcome allowing(String resource, String context) {
        return policy(
                "{\"Effect\":\"Allow\",\"Action\":\"execute-api:Invoke\",\"Resource\":\"" + resource + "\"}", context);
    }

    private static Outcome policy(String statements, String context) {
        return answer("{\"principalId\":\"me\",\"policyDocument\":{\"Version\":\"2012-10-17\",\"Statement\":["
                + statements + "]},\"context\":" + context + "}");
    }

    private static String text(WebAnswer answer) {
        return new String(answer.body(), UTF_8);
    }

    private void assertRefused(int status, String type) {
        WebAnswer answer = get("/desk/%C3%B8");
        assertEquals(status, answer.status());
        assertEquals(Optional.of(type), answer.headers().first("x-amzn-ErrorType"));
        assertTrue(reached.isEmpty(), "the function was called");
    }

    @Test
    void theAuthorizerSeesTheRequestWithoutItsBody() {
        get("/desk/%C3%B8?a=1&a=2");
        JsonNode event = asked.getFirst();
        assertEquals("REQUEST", event.path("type").asText());
        assertEquals(ARN, event.path("methodArn").asText());
        assertEquals("/desk/{room}", event.path("resource").asText());
        assertEquals("/desk/%C3%B8", event.path("path").asText());
        assertEquals("GET", event.path("httpMethod").asText());
        assertEquals("Bearer abc", event.at("/headers/Authorization").asText());
        assertEquals(
                "[\"Bearer abc\"]", event.at("/multiValueHeaders/Authorization").toString());
        assertEquals("2", event.at("/queryStringParameters/a").asText());
        assertEquals(
                "[\"1\",\"2\"]", event.at("/multiValueQueryStringParameters/a").toString());
        assertEquals("%C3%B8", event.at("/pathParameters/room").asText());
        assertEquals("{}", event.path("stageVariables").toString());
        assertEquals("local", event.at("/requestContext/apiId").asText());
        assertFalse(event.has("body") || event.has("isBase64Encoded"), event.toString());
    }

    @Test
    void theFunctionGetsWhatTheAuthorizerSaysAsTexts() {
        said = allowing("*", "{\"subject\":\"s-1\",\"level\":3,\"strong\":true}");
        assertEquals(200, get("/desk/a").status());
        JsonNode authorizer = reached.getFirst().at("/requestContext/authorizer");
        assertEquals("me", authorizer.path("principalId").asText());
        assertEquals("\"s-1\"", authorizer.path("subject").toString());
        assertEquals("\"3\"", authorizer.path("level").toString());
        assertEquals("\"true\"", authorizer.path("strong").toString());
        assertTrue(authorizer.path("integrationLatency").isIntegralNumber());
    }

    @Test
    void itIsAskedEachTime() {
        get("/desk/a");
        get("/desk/a");
        assertEquals(2, asked.size());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "*",
                "arn:aws:execute-api:eu-north-1:000000000000:local/live/GET/desk/%C3%B8",
                "arn:aws:execute-api:eu-north-1:000000000000:local/live/*/desk/*",
                "arn:aws:execute-api:*:*:local/live/G?T/desk/*"
            })
    void aPolicyThatNamesTheMethodLetsIn(String resource) {
        said = allowing(resource, "{}");
        assertEquals(200, get("/desk/%C3%B8").status());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "arn:aws:execute-api:eu-north-1:000000000000:local/live/POST/desk/*",
                "arn:aws:execute-api:eu-north-1:000000000000:local/live/GET/desk",
                "arn:aws:execute-api:eu-north-1:000000000000:local/test/*",
                "arn:aws:execute-api:eu-north-1:111111111111:*",
            })
    void aPolicyThatNamesAnotherMethodDoesNot(String resource) {
        said = allowing(resource, "{}");
        assertRefused(403, "AccessDeniedException");
    }

    @Test
    void whatIsDeniedIsDeniedWhateverElseIsAllowed() {
        said = policy(
                "{\"Effect\":\"Allow\",\"Action\":\"*\",\"Resource\":\"*\"},"
                        + "{\"Effect\":\"Deny\",\"Action\":[\"execute-api:Invoke\"],\"Resource\":[\"*/GET/desk/*\"]}",
                "{}");
        assertRefused(403, "AccessDeniedException");
    }

    @Test
    void anotherActionIsNotThis() {
        said = policy("{\"Effect\":\"Allow\",\"Action\":\"execute-api:ManageConnections\",\"Resource\":\"*\"}", "{}");
        assertRefused(403, "AccessDeniedException");
    }

    @Test
    void theExceptionUnauthorizedIsNotKnown() {
        said = failing("{\"errorMessage\":\"Unauthorized\",\"errorType\":\"java.lang.RuntimeException\"}");
        assertRefused(401, "UnauthorizedException");
    }

    private static Outcome failing(String report) {
        return new Outcome.Failed("java.lang.RuntimeException", report);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"errorMessage\":\"the secret is Unauthorized\"}",
                "{\"errorMessage\":null}",
                "Unauthorized",
                "out"
            })
    void anyOtherFailureSaysNothingOfItsReason(String report) {
        said = failing(report);
        assertRefused(500, "AuthorizerFailureException");
        assertFalse(text(get("/desk/a")).contains("secret"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "\"Allow\"",
                "{}",
                "{\"principalId\":\"me\"}",
                "{\"principalId\":1,\"policyDocument\":{\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"*\",\"Resource\":\"*\"}]}}",
                "{\"policyDocument\":{\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"*\",\"Resource\":\"*\"}]}}",
                "{\"principalId\":\"me\",\"policyDocument\":{\"Statement\":[]}}",
                "{\"principalId\":\"me\",\"policyDocument\":{\"Statement\":[{\"Effect\":\"allow\",\"Action\":\"*\",\"Resource\":\"*\"}]}}",
                "{\"principalId\":\"me\",\"policyDocument\":{\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"*\"}]}}",
                "{\"principalId\":\"me\",\"policyDocument\":{\"Statement\":[{\"Effect\":\"Allow\",\"NotAction\":\"a\",\"Resource\":\"*\"}]}}",
                "{\"principalId\":\"me\",\"other\":1,\"policyDocument\":{\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"*\",\"Resource\":\"*\"}]}}"
            })
    void anAnswerThatIsNotUnderstoodIsAConfigurationError(String malformed) {
        said = answer(malformed);
        assertRefused(500, "AuthorizerConfigurationException");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"roles\":[\"a\"]}", "{\"who\":{\"sub\":1}}", "{\"who\":null}", "[1]", "\"text\""})
    void aContextOfAnythingButTextsNumbersAndTruthValuesIsAConfigurationError(String context) {
        said = allowing("*", context);
        assertRefused(500, "AuthorizerConfigurationException");
    }
}
