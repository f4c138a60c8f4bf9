package samspil.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import samspil.access.TestSite.Answer;
import samspil.testkit.EmbeddedAws;
import samspil.testkit.SettableClock;

class ClaimTest {
    @RegisterExtension
    static final EmbeddedAws AWS = EmbeddedAws.ofProject();

    private static final SettableClock CLOCK = SettableClock.at("2026-09-01T08:00:00Z");

    @RegisterExtension
    static final TestProvider PROVIDER = new TestProvider(CLOCK);

    private static final TestSite SITE = new TestSite(AWS, CLOCK, Map.of("LOGIN_ISSUER", PROVIDER.issuer()));
    private static final String CLAIM = "/da/herlev/claim/club";
    private final Browser browser = new Browser(SITE, PROVIDER);

    @BeforeEach
    void anOrganisationIsPublished() {
        AWS.clear();
        PROVIDER.honest();
        CLOCK.set(Instant.parse("2026-09-01T08:00:00Z"));
        Club.publish(AWS);
    }

    @Test
    void whoTheRegisterNamesRepresentsTheOrganisationAtOnceForAYear() {
        var answer = claimed("36729929", "Formand");
        assertEquals(200, answer.status(), answer.body());
        assertTrue(answer.body().contains("Du repræsenterer nu Klubben &lt;b&gt;"), answer.body());
        assertTrue(answer.body().contains("1. september 2027"), answer.body());
        browser.logIn("formand");
        assertEquals("/da/herlev/desk", browser.get("/da/desk").header("Location"));
    }

    @Test
    void anotherOrganisationsIdentityDoesNotDo() {
        assertNotProven(claimed("13612870", "Formand"));
    }

    @Test
    void anIdentityThatMayNotActForTheOrganisationDoesNotDo() {
        assertNotProven(claimed("36729929", ""));
    }

    @Test
    void aPrivatePersonIsShownTheOtherWays() {
        browser.logIn("hanne");
        var answer = browser.post(CLAIM, form());
        assertNotProven(answer);
        assertTrue(answer.body().contains("value=\"letter\""), answer.body());
    }

    @Test
    void withoutAWayNothingIsClaimed() {
        browser.logIn("hanne");
        var answer = browser.post(CLAIM, Map.of("formToken", browser.formToken(CLAIM)));
        assertEquals(400, answer.status());
        assertTrue(answer.body().contains("<title>Fejl:"), answer.body());
    }

    @Test
    void whatIsNotPublishedCanNotBeClaimed() {
        browser.logIn("hanne");
        assertEquals(404, browser.get("/da/herlev/claim/none").status());
        assertEquals(404, browser.get("/da/faerder/claim/club").status());
    }

    private Answer claimed(String number, String role) {
        PROVIDER.claims(claims -> claims.claim("cvr", number).claim("organisation_role", role));
        browser.logIn("formand");
        return browser.post(CLAIM, form());
    }

    private Map<String, String> form() {
        return Map.of("formToken", browser.formToken(CLAIM), "way", "register_role");
    }

    private static void assertNotProven(Answer answer) {
        assertEquals(403, answer.status());
        assertTrue(answer.body().contains("Det kan vi ikke se af registret"), answer.body());
    }
}
