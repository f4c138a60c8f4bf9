package samspil.directory.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyRequestEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyResponseEvent;
import io.micronaut.context.ApplicationContext;
import io.micronaut.function.aws.proxy.payload1.ApiGatewayProxyRequestEventFunction;
import java.lang.reflect.Proxy;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import samspil.directory.Catalogue;
import samspil.directory.Catalogues;
import samspil.directory.EntryId;
import samspil.directory.Kind;
import samspil.directory.NoSuggestions;
import samspil.directory.Published;
import samspil.directory.PublishedEntries;
import samspil.directory.Query;
import samspil.directory.SomeEntries;
import samspil.directory.Suggestions;
import samspil.kernel.MunicipalityId;
import samspil.platform.Environment;
import samspil.platform.outlook.Outlook;

/** Sends what API Gateway sends; the directory is in memory. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PageRoutesTest {
    private static final Catalogue DIRECTORY = SomeEntries.catalogue(SomeEntries.municipality("herlev"), 120, 7);
    private static final EntryId MERGED = EntryId.of(DIRECTORY.municipality().id(), Kind.VENUE, "test", "merged");
    private static final Published.Live VENUE = DIRECTORY.live(Kind.VENUE).getFirst();

    private final ApplicationContext publicContext = context("public");
    private final ApplicationContext intakeContext = context("intake");
    private final ApiGatewayProxyRequestEventFunction publicFunction =
            new ApiGatewayProxyRequestEventFunction(publicContext);
    private final ApiGatewayProxyRequestEventFunction intakeFunction =
            new ApiGatewayProxyRequestEventFunction(intakeContext);

    @AfterAll
    void close() {
        publicContext.close();
        intakeContext.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/da",
                "/en",
                "/nb/herlev",
                "/nn/herlev/search",
                "/da/163",
                "/en/herlev/shortlist",
                "/da/herlev/privacy",
                "/nb/faerder/accessibility",
                "/nn/reference",
                "/da/herlev/widget/about"
            })
    void aPageIsAnsweredUnderTheStrictPolicy(String path) {
        var answer = get(path, Map.of());
        assertEquals(200, answer.getStatusCode());
        assertTrue(header(answer, "content-security-policy").startsWith("default-src 'none'"));
        assertEquals("text/html;charset=utf-8", header(answer, "content-type"));
        assertTrue(header(answer, "cache-control").contains("max-age"));
    }

    @Test
    void whoHasThePageAlreadyGetsNoneAgain() {
        var tag = header(get("/da/herlev", Map.of()), "etag");
        assertEquals(304, get("/da/herlev", Map.of("If-None-Match", tag)).getStatusCode());
        assertEquals(200, get("/nn/herlev", Map.of("If-None-Match", tag)).getStatusCode());
    }

    @Test
    void theRootSpeaksTheReadersLanguageAndSaysSo() {
        var answer = get("/", Map.of("Accept-Language", "nn-NO,nb;q=0.8"));
        assertTrue(answer.getBody().contains("<html lang=\"nn\""));
        assertEquals("Accept-Language", header(answer, "vary"));
    }

    @ParameterizedTest
    @CsvSource({
        "/sitemap.xml, application/xml, https://samspil.example/nn/faerder/sitemap.xml",
        "/da/herlev/sitemap.xml, application/xml, https://samspil.example/da/herlev/venues/",
        "/da/herlev/sitemap.xml, application/xml, https://samspil.example/da/herlev/grants<",
        "/da/herlev/sitemap.xml, application/xml, https://samspil.example/da/herlev/duties<",
        "/robots.txt, text/plain, https://samspil.example/sitemap.xml",
        "/v1/openapi.json, application/json, listMunicipalities"
    })
    void machinesFindTheirWay(String path, String type, String words) {
        var answer = get(path, Map.of());
        assertEquals(type + ";charset=utf-8", header(answer, "content-type"));
        assertTrue(answer.getBody().contains(words), path);
    }

    @Test
    void theContractIsServedWithoutWhatIsTheGateways() {
        assertFalse(get("/v1/openapi.json", Map.of()).getBody().contains("x-amazon"));
    }

    @Test
    void onlyTheListForOthersMayStandInTheirFrames() {
        assertTrue(header(get("/da/herlev/widget", Map.of()), "content-security-policy")
                .endsWith("frame-ancestors *"));
        assertTrue(
                header(get("/da/herlev", Map.of()), "content-security-policy").contains("frame-ancestors 'none'"));
    }

    @Test
    void anAddressThatWasCutOffLeadsToAllOfItsKind() {
        assertEquals("/da/herlev/search?kind=venues", header(get("/da/herlev/venues", Map.of()), "location"));
    }

    @Test
    void theHomePageTellsOfTheNextRevisionAndLeadsToIt() {
        var page = get("/da/herlev", Map.of()).getBody();
        assertTrue(page.contains("Frivillighedspolitik skal revideres: efterår 2031"));
        assertTrue(page.contains("href=\"/da/herlev/policies/politik\""));
    }

    @Test
    void aMunicipalitysNameLeadsToItsHomePage() {
        var answer = get("/loerenskog", Map.of());
        assertEquals(302, answer.getStatusCode());
        assertEquals("/nb/loerenskog", header(answer, "location"));
    }

    @Test
    void anEntryHasItsPageWithSchemaOrgTerms() {
        var answer = get("/da/herlev/venues/" + VENUE.id(), Map.of());
        assertEquals(200, answer.getStatusCode());
        assertTrue(
                answer.getBody().contains("<script type=\"application/ld+json\">{\"@context\":\"https://schema.org\""));
    }

    @Test
    void aMergedEntryLeadsToTheOneThatTookItsPlace() {
        var answer = get("/da/herlev/venues/" + MERGED, Map.of());
        assertEquals(301, answer.getStatusCode());
        assertEquals("/da/herlev/venues/" + VENUE.id(), header(answer, "location"));
    }

    @ParameterizedTest
    @CsvSource({
        "/da/herlev/nowhere, 404, Den side kunne vi ikke finde",
        "/nn/nowhere, 404, Den sida fann vi ikkje",
        "/xx, 404, Den side kunne vi ikke finde",
        "/en/herlev/venues/a/b/c, 404, We could not find that page",
        "/en/herlev/venues/not-an-id, 404, We could not find that page",
        "/en/herlev/venues/00000000-0000-0000-0000-000000000000, 404, We could not find that page"
    })
    void aWrongAddressIsAnsweredByAPageInItsLanguage(String path, int status, String words) {
        var answer = get(path, Map.of());
        assertEquals(status, answer.getStatusCode());
        assertTrue(answer.getBody().contains(words), answer.getBody());
        assertTrue(header(answer, "content-security-policy").startsWith("default-src 'none'"));
    }

    @Test
    void whatIsGoneIsSaidToBeGone() {
        var gone = DIRECTORY.records().stream()
                .filter(Published.Gone.class::isInstance)
                .findFirst()
                .orElseThrow();
        var answer = get("/en/herlev/venues/" + gone.id(), Map.of());
        assertEquals(410, answer.getStatusCode());
        assertTrue(answer.getBody().contains("This is no longer here"));
    }

    @Test
    void aSearchThatIsPartlyWrongIsAnsweredAndSaysWhatWasLeftOut() {
        var answer = send(
                publicFunction,
                event("GET", "/en/herlev/search", Map.of())
                        .withMultiValueQueryStringParameters(
                                Map.of("age", List.of("old"), "after", List.of("?"), "q", List.of("kor"))));
        assertEquals(200, answer.getStatusCode());
        assertTrue(answer.getBody().contains("There is something we could not use"), answer.getBody());
    }

    @Test
    void aSearchLeadsOnToThePoliciesAndAListWithoutWordsDoesNot() {
        var found = event("GET", "/en/herlev/search", Map.of())
                .withMultiValueQueryStringParameters(Map.of("q", List.of("kor & sang")));

        assertTrue(send(publicFunction, found).getBody().contains("/en/herlev/policies?q=kor+%26+sang"));
        assertFalse(get("/en/herlev/search", Map.of()).getBody().contains("/policies?q="));
    }

    @Test
    void theFormToSuggestAChangeIsKeptByNobody() {
        var answer = send(intakeFunction, event("GET", "/da/herlev/venues/" + VENUE.id() + "/suggest", Map.of()));
        assertEquals(200, answer.getStatusCode());
        assertEquals("no-store", header(answer, "cache-control"));
    }

    @Test
    void aFormWithAFaultComesBackWithWhatWasTyped() {
        var body = "base=1&name=Nyt+navn&message=Hej&yourEmail=not%20an%20address";
        var answer = post(body);
        assertEquals(400, answer.getStatusCode());
        assertTrue(answer.getBody().contains("<title>Fejl:"), answer.getBody());
        assertTrue(answer.getBody().contains("value=\"Nyt navn\""));
        assertTrue(answer.getBody().contains("href=\"#yourEmail\""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "name=%zz", "=", "&&&", "name=%C3%28&base=x", "base=1"})
    void aFormThatNoBrowserSendsIsRefusedAndBreaksNothing(String body) {
        var answer = post(body);
        assertEquals(400, answer.getStatusCode(), answer.getBody());
    }

    @Test
    void aFormThatIsFarTooLargeIsRefused() {
        assertEquals(400, post("base=1&message=" + "a".repeat(200_000)).getStatusCode());
    }

    private APIGatewayProxyResponseEvent post(String body) {
        var path = "/da/herlev/venues/" + VENUE.id() + "/suggest";
        var headers = Map.of("Content-Type", "application/x-www-form-urlencoded");
        return send(intakeFunction, event("POST", path, headers).withBody(body));
    }

    private APIGatewayProxyResponseEvent get(String path, Map<String, String> headers) {
        return send(publicFunction, event("GET", path, headers));
    }

    private static APIGatewayProxyRequestEvent event(String method, String path, Map<String, String> headers) {
        var all = new HashMap<>(headers);
        all.put("Accept", "text/html");
        return new APIGatewayProxyRequestEvent()
                .withHttpMethod(method)
                .withPath(path)
                .withHeaders(all)
                .withRequestContext(new APIGatewayProxyRequestEvent.ProxyRequestContext()
                        .withRequestId("test")
                        .withIdentity(new APIGatewayProxyRequestEvent.RequestIdentity()));
    }

    private static APIGatewayProxyResponseEvent send(
            ApiGatewayProxyRequestEventFunction function, APIGatewayProxyRequestEvent event) {
        var lambda = (Context) Proxy.newProxyInstance(
                Context.class.getClassLoader(),
                new Class<?>[] {Context.class},
                (_, method, _) -> method.getReturnType() == int.class ? 0 : null);
        return function.handleRequest(event, lambda);
    }

    private static String header(APIGatewayProxyResponseEvent answer, String name) {
        return answer.getMultiValueHeaders().entrySet().stream()
                .filter(header -> header.getKey().equalsIgnoreCase(name))
                .map(header -> header.getValue().getFirst())
                .findFirst()
                .orElse("");
    }

    private static ApplicationContext context(String environment) {
        var context = ApplicationContext.builder(environment).build();
        context.registerSingleton(Catalogues.class, (Catalogues) _ -> DIRECTORY);
        context.registerSingleton(PublishedEntries.class, new InMemory());
        context.registerSingleton(Outlook.class, new OnePolicy());
        context.registerSingleton(Suggestions.class, new NoSuggestions());
        context.registerSingleton(InstantSource.class, InstantSource.fixed(SomeEntries.THEN));
        context.registerSingleton(new Environment(Map.of(
                "SITE_ADDRESS",
                "https://samspil.example",
                "DIRECTORY_TABLE",
                "none",
                "DIRECTORY_PUBLIC_TABLE",
                "none")));
        return context.start();
    }

    private record InMemory() implements PublishedEntries {
        @Override
        public Optional<Published> find(MunicipalityId municipality, Kind kind, EntryId id) {
            return id.equals(MERGED)
                    ? Optional.of(new Published.Gone(MERGED, kind, municipality, VENUE.id(), 2, SomeEntries.THEN))
                    : DIRECTORY.find(id).filter(found -> found.kind() == kind);
        }

        @Override
        public Optional<Part> list(MunicipalityId municipality, Kind kind, Query.Paging paging) {
            return Optional.empty();
        }

        @Override
        public Stream<Published> all(MunicipalityId municipality) {
            return DIRECTORY.records().stream();
        }
    }
}
