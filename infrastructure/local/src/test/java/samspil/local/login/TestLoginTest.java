package samspil.local.login;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static samspil.local.login.SomeClient.CALLBACK;
import static samspil.local.login.SomeClient.SITE;
import static samspil.local.login.SomeClient.exchange;
import static samspil.local.login.SomeClient.location;
import static samspil.local.login.SomeClient.parameter;
import static samspil.local.login.SomeClient.request;
import static samspil.local.login.SomeClient.with;

import com.fasterxml.jackson.databind.JsonNode;
import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TestLoginTest {
    private static final String PERSONS = """
            [{"sub":"demo-operator","name":"Storm Fyrlygte","email":"storm@operator.example","acr":"high","assignments":[
            {"role":"OPERATOR","from":"2025-01-01"}]},
            {"sub":"demo-1","name":"Åse Mosebo","email":"aase@kreds.example","municipality":"herlev","municipalityCode":"163",
            "municipalityName":"Herlev","acr":"substantial","cvr":"99163666","organisationRole":"chair","assignments":[
            {"municipality":"herlev","role":"REPRESENTATIVE","organisation":"e-1","organisationName":"Kredsen <b>","from":"2026-01-01"}]},
            {"sub":"demo-2","name":"Bodil Hegnskær","email":"bodil@mail.example","municipality":"faerder","municipalityCode":"3911",
            "municipalityName":"Færder","acr":"substantial","assignments":[]}]
            """;
    private static final Instant START = Instant.parse("2030-01-01T12:00:00Z");

    @TempDir
    private Path folder;

    private Instant now = START;
    private TestLogin login;
    private SomeClient client;

    @BeforeEach
    void start() throws Exception {
        Files.writeString(folder.resolve("persons.json"), PERSONS);
        login = TestLogin.open(0, folder, folder.resolve("persons.json"), () -> now);
        login.serve(SITE);
        client = new SomeClient(login.issuer());
    }

    @AfterEach
    void stop() throws Exception {
        login.close();
    }

    private void later(Duration step) {
        now = now.plus(step);
    }

    private JWTClaimsSet verified(String token) throws Exception {
        JWKSet keys = JWKSet.parse(client.get("/jwks").body());
        SignedJWT jwt = SignedJWT.parse(token);
        var key = keys.getKeyByKeyId(jwt.getHeader().getKeyID());
        assertFalse(key.isPrivate(), "the private key is published");
        assertTrue(jwt.verify(new ECDSAVerifier(key.toECKey())), "the signature does not hold");
        return jwt.getJWTClaimsSet();
    }

    private JsonNode tokens(String person) {
        return client.json(client.exchange(exchange(client.code(person))));
    }

    private void assertRefused(String error, Map<String, String> request) {
        HttpResponse<String> answer = client.exchange(request);
        assertEquals(error, client.json(answer).path("error").asText());
        assertFalse(answer.body().contains("token"), answer.body());
    }

    @Test
    void discoveryNamesWhatAnswers() {
        JsonNode said = client.json(client.get("/.well-known/openid-configuration"));
        assertEquals(login.issuer(), said.path("issuer").asText());
        assertEquals(
                login.issuer() + "/authorize",
                said.path("authorization_endpoint").asText());
        assertEquals("[\"S256\"]", said.path("code_challenge_methods_supported").toString());
        assertTrue(said.path("authorization_response_iss_parameter_supported").asBoolean());
    }

    @Test
    void theAnswerCarriesCodeStateAndIssuer() {
        HttpResponse<String> answer = client.authorize(with(request(), "person", "demo-1"));
        assertEquals(302, answer.statusCode());
        assertTrue(location(answer).startsWith(CALLBACK + "?code="), location(answer));
        assertEquals("the state", parameter(answer, "state"));
        assertEquals(login.issuer(), parameter(answer, "iss"));
    }

    @Test
    void theIdTokenSaysWhoLoggedInWhenAndHow() throws Exception {
        String code = client.code("demo-1");
        later(Duration.ofSeconds(20));
        JWTClaimsSet claims = verified(
                client.json(client.exchange(exchange(code))).path("id_token").asText());
        assertEquals(login.issuer(), claims.getIssuer());
        assertEquals("demo-1", claims.getSubject());
        assertEquals("[samspil]", claims.getAudience().toString());
        assertEquals("the nonce", claims.getStringClaim("nonce"));
        assertEquals("substantial", claims.getStringClaim("acr"));
        assertEquals("Åse Mosebo", claims.getStringClaim("name"));
        assertEquals("aase@kreds.example", claims.getStringClaim("email"));
        assertEquals(true, claims.getBooleanClaim("email_verified"));
        assertEquals(START.getEpochSecond(), claims.getLongClaim("auth_time"));
        assertEquals(START.plusSeconds(20), claims.getIssueTime().toInstant());
        assertEquals(START.plusSeconds(320), claims.getExpirationTime().toInstant());
    }

    @Test
    void onlyABusinessLogInNamesAnOrganisation() throws Exception {
        JWTClaimsSet business = verified(tokens("demo-1").path("id_token").asText());
        assertEquals("99163666", business.getStringClaim("cvr"));
        assertEquals("chair", business.getStringClaim("organisation_role"));
        JWTClaimsSet citizen = verified(tokens("demo-2").path("id_token").asText());
        assertFalse(
                citizen.getClaims().containsKey("cvr") || citizen.getClaims().containsKey("organisation_role"));
    }

    @Test
    void theAccessTokenIsForTheApiAndSaysNothingOfThePerson() throws Exception {
        JsonNode answer = tokens("demo-1");
        assertEquals("Bearer", answer.path("token_type").asText());
        assertEquals(900, answer.path("expires_in").asInt());
        JWTClaimsSet claims = verified(answer.path("access_token").asText());
        assertEquals("access", claims.getStringClaim("token_use"));
        assertEquals("samspil", claims.getStringClaim("client_id"));
        assertEquals("openid", claims.getStringClaim("scope"));
        assertEquals(
                START.plus(Duration.ofMinutes(15)), claims.getExpirationTime().toInstant());
        assertFalse(claims.getClaims().containsKey("name") || claims.getClaims().containsKey("email"));
    }

    @Test
    void aForgedCodeIsRefused() {
        String code = client.code("demo-1");
        String forged = (code.charAt(0) == 'A' ? 'B' : 'A') + code.substring(1);
        assertRefused("invalid_grant", exchange(forged));
    }

    @Test
    void aCodeIsGoodForAMinute() {
        String late = client.code("demo-1");
        later(Duration.ofSeconds(61));
        assertRefused("invalid_grant", exchange(late));
        String early = client.code("demo-1");
        later(Duration.ofSeconds(60));
        assertEquals(200, client.exchange(exchange(early)).statusCode());
    }

    @Test
    void aCodeIsGoodOnce() {
        String code = client.code("demo-1");
        assertEquals(200, client.exchange(exchange(code)).statusCode());
        assertRefused("invalid_grant", exchange(code));
    }

    @ParameterizedTest
    @CsvSource({
        "code_verifier, aBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk, invalid_grant",
        "code_verifier, short, invalid_grant",
        "code_verifier, '', invalid_grant",
        "redirect_uri, http://127.0.0.1:8080/other, invalid_grant",
        "redirect_uri, '', invalid_grant",
        "client_id, other, invalid_client",
        "client_id, '', invalid_client",
        "grant_type, password, unsupported_grant_type",
        "grant_type, '', invalid_request",
    })
    void aWrongAttemptIsRefusedAndBurnsTheCode(String name, String value, String error) {
        String code = client.code("demo-1");
        assertRefused(error, with(exchange(code), name, value));
        assertRefused("invalid_grant", exchange(code));
    }

    @Test
    void tokensAreAskedForByAFormInWhichNothingStandsTwice() {
        String form = SomeClient.encoded(exchange(client.code("demo-1")));
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(login.issuer() + "/token"));
        HttpRequest json = request.copy()
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build();
        assertEquals(400, client.send(json).statusCode());
        HttpRequest twice = request.copy()
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form + "&client_id=samspil"))
                .build();
        assertEquals(
                "invalid_request", client.json(client.send(twice)).path("error").asText());
    }

    @ParameterizedTest
    @CsvSource({
        "client_id, other",
        "client_id, ''",
        "redirect_uri, ''",
        "redirect_uri, http://evil.example/log-in/callback",
        "redirect_uri, http://127.0.0.1:8080/log-in/callback/",
        "redirect_uri, http://127.0.0.1:8080/log-in/callback?x=1",
        "redirect_uri, http://127.0.0.1:8080/log-in/callback#x",
        "redirect_uri, http://127.0.0.1:8080.evil.example/log-in/callback",
        "redirect_uri, HTTP://127.0.0.1:8080/log-in/callback",
        "redirect_uri, //127.0.0.1:8080/log-in/callback",
    })
    void nobodyIsSentToAnAddressThatIsNotRegistered(String name, String value) {
        HttpResponse<String> answer = client.authorize(with(with(request(), "person", "demo-1"), name, value));
        assertEquals(400, answer.statusCode());
        assertEquals("", location(answer));
    }

    @ParameterizedTest
    @CsvSource({
        "response_type, '', invalid_request",
        "response_type, token, unsupported_response_type",
        "response_type, code id_token, unsupported_response_type",
        "response_mode, fragment, invalid_request",
        "scope, profile, invalid_scope",
        "scope, '', invalid_scope",
        "state, '', invalid_request",
        "nonce, '', invalid_request",
        "code_challenge, '', invalid_request",
        "code_challenge, short, invalid_request",
        "code_challenge_method, plain, invalid_request",
        "code_challenge_method, '', invalid_request",
        "prompt, none, login_required",
        "request, abc, request_not_supported",
        "cancel, 1, access_denied"
    })
    void aWrongRequestGoesBackWithItsError(String name, String value, String error) {
        HttpResponse<String> answer = client.authorize(with(with(request(), "person", "demo-1"), name, value));
        assertEquals(302, answer.statusCode());
        assertTrue(location(answer).startsWith(CALLBACK + "?"), location(answer));
        assertEquals(error, parameter(answer, "error"));
        assertEquals(login.issuer(), parameter(answer, "iss"));
        assertEquals(name.equals("state") ? "" : "the state", parameter(answer, "state"));
        assertEquals("", parameter(answer, "code"));
    }

    /** Whatever is asked for, the browser goes to the registered address or nowhere. */
    @Test
    void noRequestWhateverLeadsElsewhere() {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        String[] values = {
            "",
            CALLBACK,
            "samspil",
            "code",
            "openid",
            "S256",
            "demo-1",
            "//evil.example",
            CALLBACK + "\r\nX: y",
            "http://evil.example/?" + CALLBACK,
            CALLBACK + "@evil.example",
            "none",
            "1"
        };
        for (int i = 0; i < 500; i++) {
            Map<String, String> request = with(request(), "person", "demo-1");
            for (String name : Set.copyOf(request.keySet())) {
                if (random.nextInt(4) == 0) {
                    request.put(name, values[random.nextInt(values.length)]);
                }
            }
            String location = location(client.authorize(request));
            assertTrue(
                    location.isEmpty() || location.startsWith(CALLBACK + "?"), () -> "seed " + seed + ": " + request);
        }
    }

    @Test
    void aRepeatedParameterIsNotGuessedAt() {
        HttpResponse<String> answer = client.get(
                "/authorize?" + SomeClient.encoded(request()) + "&person=demo-1&redirect_uri=http://evil.example");
        assertEquals(400, answer.statusCode());
        assertEquals("", location(answer));
    }

    @Test
    void somebodyUnknownIsNobody() {
        HttpResponse<String> answer = client.authorize(with(request(), "person", "demo-9"));
        assertEquals(200, answer.statusCode());
        assertTrue(answer.body().contains("Who do you want to be?"), answer.body());
    }

    @Test
    void aProgramGetsATokenForAPerson() throws Exception {
        JsonNode answer = client.json(client.get("/token?person=demo-2"));
        assertEquals("demo-2", verified(answer.path("access_token").asText()).getSubject());
        assertEquals(404, client.get("/token?person=demo-9").statusCode());
    }

    @Test
    void whatWasSignedBeforeARestartHoldsAfterIt() throws Exception {
        String issuer = login.issuer();
        String token = login.accessToken(login.persons().find("demo-1").orElseThrow());
        login.close();
        start();
        assertEquals(issuer, login.issuer());
        assertEquals(issuer, verified(token).getIssuer());
    }

    @Test
    void anotherFoldersKeyIsAnother() throws Exception {
        Path other = Files.createDirectory(folder.resolve("other"));
        try (TestLogin second = TestLogin.open(0, other, folder.resolve("persons.json"), () -> now)) {
            assertNotEquals(login.issuer(), second.issuer());
            String kid = SignedJWT.parse(
                            second.accessToken(second.persons().all().getFirst()))
                    .getHeader()
                    .getKeyID();
            assertFalse(client.get("/jwks").body().contains(kid));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {SITE, SITE + "/"})
    void whoLogsOutGoesBackToTheSite(String next) {
        HttpResponse<String> answer = client.get(
                "/end-session?" + SomeClient.encoded(Map.of("post_logout_redirect_uri", next)) + "&state=a%20b");
        assertEquals(next + "?state=a%20b", location(answer));
    }

    @Test
    void whoLogsOutGoesNowhereElse() {
        HttpResponse<String> answer = client.get("/end-session?post_logout_redirect_uri=http://evil.example/");
        assertEquals(400, answer.statusCode());
        assertEquals("", location(answer));
        assertEquals(200, client.get("/end-session").statusCode());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/authorize",
                "/end-session",
                "/end-session?post_logout_redirect_uri=x",
                "/?a=1&a=2",
                "/authorize?%REQUEST%"
            })
    void everyPageSaysInEveryLanguageThatItIsNotReal(String path) {
        String asked = path.replace("%REQUEST%", SomeClient.encoded(request()));
        Set<String> banners = new HashSet<>();
        for (String tag : Labels.shipped().tags()) {
            HttpResponse<String> page = client.send(HttpRequest.newBuilder(URI.create(login.issuer() + asked))
                    .header("Accept-Language", tag)
                    .build());
            String banner = Labels.shipped().in(tag).say("banner");
            assertTrue(page.body().contains("<strong>" + banner), page.body());
            assertTrue(page.body().contains("<html lang=\"" + tag + "\""), page.body());
            assertFalse(page.body().contains("<script") || page.body().contains(" style="), page.body());
            String policy = page.headers().firstValue("Content-Security-Policy").orElse("");
            assertTrue(policy.contains("default-src 'none'") && !policy.contains("script-src"), policy);
            banners.add(banner);
        }
        assertEquals(4, banners.size());
    }

    @Test
    void theClientMayAskForALanguage() {
        String page =
                client.authorize(with(request(), "ui_locales", "fr nn-NO da")).body();
        assertTrue(page.contains("Kven vil du vere?"), page);
    }

    @Test
    void aSearchNarrowsAndKeepsWhatWasAskedFor() {
        String page = client.authorize(with(request(), "q", "citizen FÆRDER")).body();
        assertTrue(page.contains("Bodil Hegnskær") && !page.contains("Åse Mosebo"), page);
        assertTrue(page.contains("<input type=\"hidden\" name=\"state\" value=\"the state\">"), page);
        assertTrue(
                client.authorize(with(request(), "q", "nobody at all")).body().contains("Nobody fits that"));
    }

    @Test
    void textIsShownAsText() {
        String page = client.authorize(with(request(), "q", "\"><script>alert(1)</script>"))
                .body();
        assertFalse(page.contains("<script"), page);
        assertTrue(client.get("/").body().contains("Kredsen &lt;b&gt;"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/nothing", "/login.css.bak", "/persons.json", "/authorize/"})
    void whatIsNotThereIsNotFound(String path) {
        assertEquals(404, client.get(path).statusCode());
    }

    @Test
    void anotherSitesPageReadsNothing() throws Exception {
        try (var socket = new Socket(
                InetAddress.getLoopbackAddress(), URI.create(login.issuer()).getPort())) {
            socket.getOutputStream()
                    .write("GET /token?person=demo-1 HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n"
                            .getBytes(StandardCharsets.US_ASCII));
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertTrue(answer.startsWith("HTTP/1.1 403"), answer);
        }
    }

    @Test
    void everyLabelIsThereInEveryLanguage() {
        Labels labels = Labels.shipped();
        labels.rows().forEach(row -> {
            assertEquals(labels.tags().size() + 1, row.length, row[0]);
            for (String cell : row) {
                assertFalse(cell.isBlank(), row[0]);
            }
        });
    }
}
