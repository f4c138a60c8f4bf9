package samspil.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import samspil.access.TestSite.Answer;
import samspil.testkit.EmbeddedAws;
import samspil.testkit.SettableClock;

/** Nobody logs in or guesses codes without end. */
class TriesTest {
    @RegisterExtension
    static final EmbeddedAws AWS = EmbeddedAws.ofProject();

    private static final SettableClock CLOCK = SettableClock.at("2026-09-01T08:00:00Z");

    @RegisterExtension
    static final TestProvider PROVIDER = new TestProvider(CLOCK);

    private static final TestSite SITE = new TestSite(AWS, CLOCK, Map.of("LOGIN_ISSUER", PROVIDER.issuer()));
    private static final String CLAIM = "/da/herlev/claim/club";
    private static final String ADDRESS = "192.0.2.77";
    private final Browser browser = new Browser(SITE, PROVIDER).at(ADDRESS);

    @BeforeEach
    void everythingIsNew() {
        AWS.clear();
        PROVIDER.honest();
        CLOCK.set(Instant.parse("2026-09-01T08:00:00Z"));
    }

    @Test
    void whoLogsInTooOftenIsAskedToComeAgainLater() {
        spend(Allowance.LOG_IN, ADDRESS, 1);
        assertEquals(303, start().status());
        var answer = start();
        assertEquals(429, answer.status(), answer.body());
        assertTrue(answer.body().contains("Vent et kvarter"), answer.body());
        assertEquals("601", answer.header("Retry-After"));
    }

    @ParameterizedTest
    @CsvSource({"da,Vent et kvarter", "nb,Vent et kvarter", "nn,Vent eit kvarter", "en,Wait a quarter of an hour"})
    void thePageIsInTheReadersLanguage(String language, String words) {
        spend(Allowance.LOG_IN, ADDRESS, 0);
        var page = browser.get("/log-in/start?lang=" + language).body();
        assertTrue(page.contains(words) && page.contains("<html lang=\"" + language), page);
    }

    @Test
    void finishingCountsAsBeginningDoes() {
        spend(Allowance.LOG_IN, ADDRESS, 0);
        assertEquals(429, browser.get("/log-in/callback?state=made-up&code=x").status());
    }

    @Test
    void anotherAddressIsNotHeldToAccount() {
        spend(Allowance.LOG_IN, ADDRESS, 0);
        assertEquals(
                303, browser.at("198.51.100.3").get("/log-in/start?lang=da").status());
    }

    @Test
    void aHeaderMakesNobodyComeFromElsewhere() {
        spend(Allowance.LOG_IN, ADDRESS, 0);
        var headers = Map.of("X-Forwarded-For", "198.51.100.3", "Forwarded", "for=198.51.100.3");
        assertEquals(
                429, browser.send("GET", "/log-in/start?lang=da", headers, "").status());
    }

    @Test
    void afterAWhileItGoesOn() {
        spend(Allowance.LOG_IN, ADDRESS, 0);
        CLOCK.advance(Duration.ofMinutes(10));
        assertEquals(303, start().status());
    }

    @Test
    void theEntryInTheLogHoldsNoSecretAndNoAddress() throws IOException {
        spend(Allowance.LOG_IN, ADDRESS, 0);
        var log = logged(() -> browser.get("/log-in/callback?state=a-secret-state&code=a-secret-code"));
        assertTrue(log.contains("log-in refused: too_many"), log);
        assertFalse(log.contains("secret") || log.contains(ADDRESS), log);
    }

    @Test
    void aRefusedLogInLeavesNoSecretInTheLogEither() throws IOException {
        var log = logged(() -> browser.get("/log-in/callback?state=a-secret-state&code=a-secret-code"));
        assertTrue(log.contains("log-in refused: state"), log);
        assertFalse(log.contains("secret") || log.contains(ADDRESS), log);
    }

    @Test
    void whoTypesTooManyCodesInADayMayGoOnTomorrowEvenWithTheRightOne() {
        var code = claimed();
        spend(Allowance.CODE, Pseudonym.of(PROVIDER.issuer(), "hanne"), 0);
        var answer = type(code);
        assertEquals(429, answer.status(), answer.body());
        assertTrue(answer.body().contains("Prøv igen i morgen"), answer.body());
        assertTrue(Integer.parseInt(answer.header("Retry-After")) <= 24 * 3600 + 1);
        CLOCK.set(Instant.parse("2026-09-02T08:00:00Z"));
        browser.logIn("hanne");
        assertEquals(200, type(code).status());
    }

    @Test
    void aCodeThatIsNotLookedAtUsesUpNoTryOfTheClaim() throws IOException {
        claimed();
        spend(Allowance.CODE, Pseudonym.of(PROVIDER.issuer(), "hanne"), 1);
        assertTrue(type("AAAA-AAAA").body().contains("Du har 4 forsøg tilbage"));
        var log = logged(() -> type("BBBB-BBBB"));
        assertTrue(log.contains("code refused: too_many") && !log.contains("BBBB"), log);
        CLOCK.set(Instant.parse("2026-09-02T08:00:00Z"));
        browser.logIn("hanne");
        assertTrue(type("AAAA-AAAA").body().contains("Du har 3 forsøg tilbage"));
    }

    private Answer start() {
        return browser.get("/log-in/start?lang=da&next=");
    }

    /** Asks for a code by mail and reads it. */
    private String claimed() {
        Club.publish(AWS);
        browser.logIn("hanne");
        browser.post(CLAIM, Map.of("formToken", browser.formToken(CLAIM), "way", "register_email"));
        var text = SITE.mails().getLast().text().orElseThrow();
        return text.replaceAll("(?s).*\\b([0-9A-Z]{4}-[0-9A-Z]{4})\\b.*", "$1");
    }

    private Answer type(String code) {
        return browser.post(CLAIM + "/code", Map.of("formToken", browser.formToken(CLAIM), "code", code));
    }

    /** Leaves somebody so many tries. */
    private static void spend(Allowance allowance, String who, int left) {
        var tries = SITE.context("AccessLogInFunction").getBean(Tries.class);
        IntStream.range(left, allowance.most())
                .forEach(_ -> assertTrue(tries.spend(allowance, who).isEmpty()));
    }

    /** What the log gets while something is done. */
    private static String logged(Runnable work) throws IOException {
        var log = Path.of(System.getProperty("org.slf4j.simpleLogger.logFile"));
        var before = Files.readString(log);
        work.run();
        return Files.readString(log).substring(before.length());
    }
}
