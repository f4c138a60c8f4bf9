package samspil.directory.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyRequestEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyResponseEvent;
import io.micronaut.context.ApplicationContext;
import io.micronaut.function.aws.proxy.payload1.ApiGatewayProxyRequestEventFunction;
import java.lang.reflect.Proxy;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import samspil.directory.Catalogues;
import samspil.directory.SomeEntries;
import samspil.platform.Environment;
import samspil.platform.json.Json;
import samspil.platform.json.JsonValue;

/** Sends what API Gateway sends; the catalogue is in memory. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SearchControllerTest {
    private final ApplicationContext context =
            ApplicationContext.builder("public").build();
    private final Context lambda = (Context) Proxy.newProxyInstance(
            Context.class.getClassLoader(),
            new Class<?>[] {Context.class},
            (_, method, _) -> method.getReturnType() == int.class ? 0 : null);
    private final ApiGatewayProxyRequestEventFunction function = new ApiGatewayProxyRequestEventFunction(started());

    @AfterAll
    void close() {
        context.close();
    }

    @Test
    void aSearchIsAnsweredWithHitsAndFacets() {
        var answer = get("/v1/herlev/search", Map.of("q", List.of("besøgsven"), "limit", List.of("2")));
        assertEquals(200, answer.getStatusCode());
        var body = members(answer);
        assertTrue(body.keySet().containsAll(List.of("total", "hits", "facets", "next", "partial", "without")));
        assertEquals(2, elements(body, "hits"));
    }

    @Test
    void theNextPageIsAsked() {
        var first = members(get("/v1/herlev/search", Map.of("limit", List.of("2"))));
        var next = next(first);
        assertEquals(
                200,
                get("/v1/herlev/search", Map.of("limit", List.of("2"), "after", List.of(next)))
                        .getStatusCode());
        assertEquals(
                400,
                get("/v1/herlev/search", Map.of("q", List.of("a"), "after", List.of(next)))
                        .getStatusCode());
    }

    @Test
    void everyRepeatedValueCounts() {
        var one = members(get("/v1/herlev/search", Map.of("kind", List.of("venues"))));
        var two = members(get("/v1/herlev/search", Map.of("kind", List.of("venues", "activities"))));
        assertEquals(new JsonValue.Figure(BigDecimal.valueOf(20)), one.get("total"));
        assertEquals(new JsonValue.Figure(BigDecimal.valueOf(100)), two.get("total"));
    }

    @Test
    void aFacetSpeaksTheReadersLanguage() {
        assertTrue(get("/v1/herlev/search", Map.of()).getBody().contains("\"label\":\"Foreninger\""));
        assertTrue(get("/v1/herlev/search", Map.of("lang", List.of("nn")))
                .getBody()
                .contains("\"label\":\"Foreiningar\""));
        assertTrue(get("/v1/herlev/search", Map.of("lang", List.of("en")))
                .getBody()
                .contains("\"label\":\"Tuesday\""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"age", "limit", "near", "within", "kind", "category", "weekday", "lang", "free"})
    void aWrongParameterIsNamed(String name) {
        var answer = get("/v1/herlev/search", Map.of(name, List.of("?!")));
        assertEquals(400, answer.getStatusCode());
        assertTrue(answer.getBody().contains("\"pointer\":\"/" + name + "\""), answer.getBody());
    }

    @Test
    void completionsCategoriesAndMunicipalitiesAreListed() {
        var completions = members(get("/v1/herlev/completions", Map.of("q", List.of("bes"))));
        assertTrue(elements(completions, "completions") > 1);
        assertTrue(get("/v1/herlev/categories", Map.of()).getBody().contains("\"category\":\"topic:visiting\""));
        assertTrue(get("/v1/municipalities", Map.of()).getBody().contains("\"slug\":\"herlev\""));
    }

    @Test
    void anUnknownMunicipalityIsNotFound() {
        var answer = get("/v1/nowhere/search", Map.of());
        assertEquals(404, answer.getStatusCode(), answer.getBody());
    }

    private ApplicationContext started() {
        Catalogues catalogues = municipality -> SomeEntries.catalogue(municipality, 200, 1);
        context.registerSingleton(Catalogues.class, catalogues);
        context.registerSingleton(new Environment(Map.of("SITE_ADDRESS", "https://samspil.example")));
        return context.start();
    }

    private APIGatewayProxyResponseEvent get(String path, Map<String, List<String>> parameters) {
        var event = new APIGatewayProxyRequestEvent()
                .withHttpMethod("GET")
                .withPath(path)
                .withHeaders(Map.of("Accept", "application/json"))
                .withMultiValueQueryStringParameters(parameters)
                .withRequestContext(new APIGatewayProxyRequestEvent.ProxyRequestContext()
                        .withRequestId("test")
                        .withIdentity(new APIGatewayProxyRequestEvent.RequestIdentity()));
        return function.handleRequest(event, lambda);
    }

    private static int elements(Map<String, JsonValue> body, String name) {
        return body.get(name) instanceof JsonValue.Elements(var elements) ? elements.size() : -1;
    }

    private static String next(Map<String, JsonValue> body) {
        return body.get("next") instanceof JsonValue.Text(var text) ? text : "";
    }

    private static Map<String, JsonValue> members(APIGatewayProxyResponseEvent answer) {
        var bytes = answer.getBody().getBytes(StandardCharsets.UTF_8);
        return ((JsonValue.Members) Json.tree(bytes).orThrow()).members();
    }
}
