package samspil.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import samspil.access.TestSite.Answer;
import samspil.testkit.EmbeddedAws;
import samspil.testkit.SettableClock;

class LogInTest {
    @RegisterExtension
    static final EmbeddedAws AWS = EmbeddedAws.ofProject();

    private static final SettableClock CLOCK = SettableClock.at("2026-09-01T08:00:00Z");

    @RegisterExtension
    static final TestProvider PROVIDER = new TestProvider(CLOCK);

    private static final TestSite SITE = new TestSite(
            AWS,
            CLOCK,
            Map.of("LOGIN_ISSUER", PROVIDER.issuer(), "FIRST_OPERATOR", "operator", "LOGIN_ACR", "substantial,high"));
    private final Browser browser = new Browser(SITE, PROVIDER);

    @BeforeEach
    void everythingIsNew() {
        AWS.clear();
        PROVIDER.honest();
        CLOCK.set(Instant.parse("2026-09-01T08:00:00Z"));
    }

    @Test
    void thePageBeforeTheLogInSaysWhatHappensAndLeadsOn() {
        var page = browser.get("/da/log-in?next=/da/herlev/desk");
        assertEquals(200, page.status());
        assertTrue(page.body().contains("/log-in/start?lang=da&amp;next=%2Fda%2Fherlev%2Fdesk"), page.body());
        assertTrue(page.body().contains(PROVIDER.issuer().substring("http://".length())));
    }

    @Test
    void whoComesBackFromTheProviderIsLoggedIn() {
        var answer = browser.logIn("hanne");
        assertEquals("/da/desk", answer.header("Location"), answer.body());
        var desk = browser.get("/da/desk");
        assertEquals(200, desk.status());
        assertTrue(desk.body().contains("Navn hanne"), desk.body());
    }

    @Test
    void theCookieIsForThisHostAloneAndNoScriptReadsIt() {
        var cookies = browser.logIn("hanne").header("Set-Cookie");
        assertTrue(
                cookies.matches("(?s).*__Host-samspil=[A-Za-z0-9_-]{43}; Path=/; Secure; HttpOnly; SameSite=Lax.*"),
                cookies);
    }

    @Test
    void onlyTheHashOfTheCookieIsStored() {
        browser.logIn("hanne");
        var table = AWS.stack().table("AccessTable").name();
        var stored =
                AWS.administrator().dynamo().scan(scan -> scan.tableName(table)).toString();
        assertFalse(stored.contains(browser.session()));
        assertTrue(stored.contains(Secrets.hash(browser.session())));
    }

    @Test
    void theWayGoesOnWhereItWasInterrupted() {
        assertEquals("/da/acting", browser.logIn("hanne", "/da/acting").header("Location"));
    }

    @Test
    void theWayNeverGoesOnToAnotherSite() {
        assertEquals("/da/desk", browser.logIn("hanne", "//evil.example/").header("Location"));
    }

    @Test
    void aCodeIsTakenOnce() {
        var callback = browser.callback(browser.get("/log-in/start?lang=da&next="), "hanne");
        var cookie = browser.session();
        browser.get(callback);
        browser.steal("__Host-samspil-log-in", cookie);
        assertRefused(browser.get(callback));
    }

    @Test
    void aStateThatNobodyBeganIsRefused() {
        assertRefused(browser.get("/log-in/callback?state=made-up&code=x&iss=" + PROVIDER.issuer()));
    }

    @Test
    void aStateThatIsTooOldIsRefused() {
        var start = browser.get("/log-in/start?lang=da&next=");
        CLOCK.advance(Duration.ofMinutes(10));
        assertRefused(browser.get(browser.callback(start, "hanne")));
    }

    @Test
    void aLogInOfAnotherBrowserIsRefused() {
        var mallory = new Browser(SITE, PROVIDER);
        var callback = mallory.callback(mallory.get("/log-in/start?lang=da&next="), "mallory");
        browser.get("/log-in/start?lang=da&next=");
        assertRefused(browser.get(callback));
    }

    @Test
    void anAnswerOfAnotherProviderIsRefused() {
        var callback = browser.callback(browser.get("/log-in/start?lang=da&next="), "hanne");
        assertRefused(browser.get(callback.replaceAll("iss=[^&]*", "iss=https%3A%2F%2Fother.example")));
    }

    @Test
    void anAnswerThatDoesNotNameItsProviderIsRefused() {
        var callback = browser.callback(browser.get("/log-in/start?lang=da&next="), "hanne");
        assertRefused(browser.get(callback.replaceAll("iss=[^&]*", "")));
    }

    @Test
    void aCodeOfAnotherLogInIsRefusedBecauseItsProofDoesNotFit() {
        var other = new Browser(SITE, PROVIDER);
        var stolen = other.callback(other.get("/log-in/start?lang=da&next="), "hanne")
                .replaceAll(".*code=([^&]*).*", "$1");
        var own = browser.callback(browser.get("/log-in/start?lang=da&next="), "mallory");
        assertRefused(browser.get(own.replaceAll("code=[^&]*", "code=" + stolen)));
    }

    @Test
    void aTokenOfAnotherLogInIsRefused() {
        PROVIDER.claims(claims -> claims.claim("nonce", "another"));
        assertRefused(browser.logIn("hanne"));
    }

    @Test
    void aTokenOfAnotherIssuerIsRefused() {
        PROVIDER.claims(claims -> claims.issuer("https://other.example"));
        assertRefused(browser.logIn("hanne"));
    }

    @Test
    void aTokenForAnotherClientIsRefused() {
        PROVIDER.claims(claims -> claims.audience("another"));
        assertRefused(browser.logIn("hanne"));
    }

    @Test
    void anExpiredTokenIsRefused() {
        PROVIDER.claims(
                claims -> claims.expirationTime(Date.from(CLOCK.instant().minusSeconds(31))));
        assertRefused(browser.logIn("hanne"));
    }

    @Test
    void aTokenOfTheFutureIsRefused() {
        PROVIDER.claims(claims -> claims.issueTime(Date.from(CLOCK.instant().plusSeconds(31))));
        assertRefused(browser.logIn("hanne"));
    }

    @Test
    void aLogInThatIsNotSureEnoughIsRefused() {
        PROVIDER.claims(claims -> claims.claim("acr", "low"));
        var answer = browser.logIn("hanne");
        assertRefused(answer);
        assertTrue(answer.body().contains("sikrere"), answer.body());
    }

    @Test
    void theLevelThatAUserPoolWroteIsAsGoodAsTheStandardsOwn() {
        PROVIDER.claims(claims -> claims.claim("acr", null).claim("login_acr", "high"));
        assertEquals("/da/desk", browser.logIn("hanne").header("Location"));
        PROVIDER.claims(claims -> claims.claim("acr", null).claim("login_acr", "low"));
        assertRefused(new Browser(SITE, PROVIDER).logIn("hanne"));
    }

    @Test
    void whereTheStandardsLevelIsThereNoOtherCounts() {
        PROVIDER.claims(claims -> claims.claim("acr", "low").claim("login_acr", "high"));
        assertRefused(browser.logIn("hanne"));
    }

    @Test
    void aTokenThatAnotherKeySignedIsRefused() throws JOSEException {
        var forged = new ECKeyGenerator(Curve.P_256).keyID("one").generate();
        PROVIDER.tokens(token -> TestProvider.signed(claims(token), forged));
        assertRefused(browser.logIn("hanne"));
    }

    @Test
    void aTokenWithoutSignatureIsRefused() {
        PROVIDER.tokens(token -> new PlainJWT(claims(token)).serialize());
        assertRefused(browser.logIn("hanne"));
    }

    @Test
    void aTokenSignedWithThePublicKeyAsIfItWereASecretIsRefused() {
        PROVIDER.tokens(token -> {
            try {
                var header =
                        new JWSHeader.Builder(JWSAlgorithm.HS256).keyID("one").build();
                var forged = new SignedJWT(header, claims(token));
                forged.sign(new MACSigner(PROVIDER.publicKey().toJSONString()));
                return forged.serialize();
            } catch (JOSEException e) {
                throw new IllegalStateException(e);
            }
        });
        assertRefused(browser.logIn("hanne"));
    }

    @Test
    void whoBreaksOffIsToldSo() {
        var start = browser.get("/log-in/start?lang=nn&next=");
        var state = browser.callback(start, "hanne").replaceAll(".*state=([^&]*).*", "$1");
        var answer = browser.get("/log-in/callback?error=access_denied&state=" + state + "&iss=" + PROVIDER.issuer());
        assertRefused(answer);
        assertTrue(answer.body().contains("Du avbraut"), answer.body());
    }

    @Test
    void aSessionEndsWhenNobodyUsesIt() {
        browser.logIn("hanne");
        CLOCK.advance(Duration.ofMinutes(29));
        assertEquals(200, browser.get("/da/desk").status());
        CLOCK.advance(Duration.ofMinutes(29));
        assertEquals(200, browser.get("/da/desk").status());
        CLOCK.advance(Duration.ofMinutes(30));
        assertLogIn(browser.get("/da/desk"));
    }

    @Test
    void aSessionEndsAfterEightHoursEvenWhenItIsUsed() {
        browser.logIn("hanne");
        for (int i = 0; i < 8 * 60 - 20; i += 20) {
            CLOCK.advance(Duration.ofMinutes(20));
            assertEquals(200, browser.get("/da/desk").status(), i + " minutes");
        }
        CLOCK.advance(Duration.ofMinutes(20));
        assertLogIn(browser.get("/da/desk"));
    }

    @Test
    void whoLogsOutIsLoggedOutHereAndSentToTheProvidersLogOut() {
        browser.logIn("hanne");
        var cookie = browser.session();
        var answer = browser.post("/log-out?lang=da", Map.of("formToken", browser.formToken("/da/desk")));
        assertEquals(200, answer.status());
        assertTrue(answer.header("Refresh").startsWith("0; url=" + PROVIDER.issuer() + "/end-session?"));
        browser.steal("__Host-samspil", cookie);
        assertLogIn(browser.get("/da/desk"));
    }

    @Test
    void aNewLogInEndsTheOldSession() {
        browser.logIn("hanne");
        var old = browser.session();
        browser.logIn("hanne");
        assertNotEquals(old, browser.session());
        browser.steal("__Host-samspil", old);
        assertLogIn(browser.get("/da/desk"));
    }

    @Test
    void aMadeUpCookieOpensNothing() {
        browser.steal("__Host-samspil", "made-up");
        assertLogIn(browser.get("/da/desk"));
    }

    @Test
    void twoCookiesOfOneNameOpenNothing() {
        browser.logIn("hanne");
        var header = "__Host-samspil=" + browser.session() + "; __Host-samspil=" + browser.session();
        var answer = new Browser(SITE, PROVIDER).send("GET", "/da/desk", Map.of("Cookie", header), "");
        assertLogIn(answer);
    }

    @Test
    void aBearerTokenOpensNoPage() {
        var answer =
                browser.send("GET", "/da/desk", Map.of("Authorization", "Bearer " + PROVIDER.accessToken("hanne")), "");
        assertLogIn(answer);
    }

    @Test
    void aFormWithoutItsTokenKeepsWhatWasTyped() {
        browser.logIn("hanne");
        var answer = browser.post("/da/acting", Map.of("duty", "citizen", "next", "/da"));
        assertEquals(403, answer.status());
        assertTrue(answer.body().contains("name=\"duty\" value=\"citizen\""), answer.body());
        assertTrue(answer.body().contains("name=\"formToken\" value="), answer.body());
    }

    @Test
    void aFormWithTheTokenOfAnotherSessionIsRefused() {
        var other = new Browser(SITE, PROVIDER);
        other.logIn("vagn");
        browser.logIn("hanne");
        var answer = browser.post(
                "/da/acting", Map.of("duty", "citizen", "next", "", "formToken", other.formToken("/da/acting")));
        assertEquals(403, answer.status());
    }

    @Test
    void aFormOfAnotherSiteIsRefused() {
        browser.logIn("hanne");
        var fields = Map.of("duty", "citizen", "next", "", "formToken", browser.formToken("/da/acting"));
        var answer = browser.post("/da/acting", fields, "https://evil.example");
        assertEquals(403, answer.status());
        assertTrue(answer.body().contains("Det kom ikke fra os"), answer.body());
    }

    @Test
    void aFormThatIsSentAfterTheSessionEndedKeepsWhatWasTyped() {
        var answer = browser.post("/da/acting", Map.of("duty", "case", "note", "Kære råd"));
        assertEquals(401, answer.status());
        assertTrue(answer.body().contains("value=\"Kære råd\""), answer.body());
        assertTrue(answer.body().contains("/da/log-in?next="), answer.body());
    }

    @Test
    void choosingADutyGivesTheSessionAnotherCookie() {
        browser.logIn("operator");
        var old = browser.session();
        browser.actAs("citizen");
        assertNotEquals(old, browser.session());
        browser.steal("__Host-samspil", old);
        assertLogIn(browser.get("/da/desk"));
    }

    @Test
    void aDutyThatIsNotHeldCanNotBeChosen() {
        browser.logIn("hanne");
        var answer = browser.actAs("operator");
        assertEquals(400, answer.status());
        assertTrue(answer.body().contains("<title>Fejl:"), answer.body());
    }

    private static void assertRefused(Answer answer) {
        assertEquals(400, answer.status(), answer.body());
        assertTrue(answer.body().contains("/log-in"), answer.body());
        assertFalse(answer.header("Set-Cookie").contains("__Host-samspil="), answer.header("Set-Cookie"));
    }

    private static void assertLogIn(Answer answer) {
        assertEquals(303, answer.status(), answer.body());
        assertEquals("/da/log-in?next=%2Fda%2Fdesk", answer.header("Location"));
    }

    private static JWTClaimsSet claims(String token) {
        try {
            return SignedJWT.parse(token).getJWTClaimsSet();
        } catch (ParseException e) {
            throw new IllegalStateException(e);
        }
    }
}
