package samspil.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import samspil.access.TestSite.Answer;
import samspil.testkit.EmbeddedAws;
import samspil.testkit.SettableClock;

/** A representative asks others to act for the organisation too. */
class DelegateTest {
    @RegisterExtension
    static final EmbeddedAws AWS = EmbeddedAws.ofProject();

    private static final SettableClock CLOCK = SettableClock.at("2026-09-01T08:00:00Z");

    @RegisterExtension
    static final TestProvider PROVIDER = new TestProvider(CLOCK);

    private static final TestSite SITE = new TestSite(AWS, CLOCK, Map.of("LOGIN_ISSUER", PROVIDER.issuer()));
    private static final String CLAIM = "/da/herlev/claim/club";
    private static final String ROOM = "/da/herlev/desk/delegates";
    private final Browser chair = new Browser(SITE, PROVIDER);
    private final Browser vera = new Browser(SITE, PROVIDER);

    @BeforeEach
    void aChairRepresentsTheClub() {
        AWS.clear();
        PROVIDER.honest();
        CLOCK.set(Instant.parse("2026-09-01T08:00:00Z"));
        Club.publish(AWS);
        PROVIDER.claims(claims -> claims.claim("cvr", "36729929").claim("organisation_role", "Formand"));
        chair.logIn("chair");
        chair.post(CLAIM, Map.of("formToken", chair.formToken(CLAIM), "way", "register_role"));
        chair.logIn("chair");
        PROVIDER.honest();
        vera.logIn("vera");
    }

    @Test
    void whoIsAskedSaysYesAndActsForTheOrganisationUntilTheDay() {
        var sent = invite("vera@example.org", "2027-03-01");
        assertEquals(200, sent.status(), sent.body());
        assertEquals(List.of("vera@example.org"), SITE.mails().getFirst().to());
        assertTrue(vera.get(link()).body().contains("Du er inviteret til at repræsentere Klubben &lt;b&gt;"));
        var accepted = accept();
        assertTrue(accepted.body().contains("1. marts 2027"), accepted.body());
        assertRepresents(true);
        assertTrue(chair.get(ROOM).body().contains("Indbudt af en repræsentant"));
    }

    @Test
    void theMailShowsMarkupAsText() {
        invite("vera@example.org", "2027-03-01");
        var html = SITE.mails().getFirst().html().orElseThrow();
        assertTrue(html.contains("Klubben &lt;b&gt;") && !html.contains("Klubben <b>"), html);
    }

    @Test
    void anAddressThatNamesNoLanguageOrMunicipalityIsNotFound() {
        assertEquals(404, chair.get("/xx/herlev/desk/delegates").status());
        assertEquals(404, vera.get("/da/nowhere/claim/club").status());
    }

    @Test
    void nobodyIsWrittenToBeforeTheAnswersWereChecked() {
        var page = send("vera@example.org", "2027-03-01", "").body();
        assertTrue(page.contains("Er det rigtigt?") && page.contains("1. marts 2027"), page);
        assertEquals(List.of(), SITE.mails());
        assertTrue(send("vera@example.org", "2027-03-01", "change").body().contains("value=\"vera@example.org\""));
        assertEquals(List.of(), SITE.mails());
    }

    @Test
    void aRepresentativeIsToldForWhomTheyAct() {
        assertTrue(chair.get("/da/acting").body().contains("Repræsentant for en forening, Klubben &lt;b&gt;, Herlev"));
    }

    @Test
    void whoIsNotLoggedInIsAskedToAndComesBack() {
        invite("vera@example.org", "2027-03-01");
        var answer = new Browser(SITE, PROVIDER).get(link());
        assertEquals(303, answer.status());
        assertTrue(answer.header("Location").startsWith("/da/log-in?next=%2Fda%2Fherlev%2Finvitation%2F"));
    }

    @Test
    void aLinkCountsOnce() {
        invite("vera@example.org", "2027-03-01");
        accept();
        var other = new Browser(SITE, PROVIDER);
        other.logIn("vagn");
        assertEquals(410, other.get(link()).status());
        var form = Map.of("formToken", other.formToken("/da/acting"));
        assertEquals(410, other.post(link(), form).status());
    }

    @Test
    void aLinkIsTooOldAfterFourteenDays() {
        invite("vera@example.org", "2027-03-01");
        CLOCK.advance(Duration.ofDays(14));
        vera.logIn("vera");
        assertEquals(410, vera.get(link()).status());
    }

    @Test
    void anInvitationThatWasTakenBackOpensNothing() {
        invite("vera@example.org", "2027-03-01");
        press("/invitations/[0-9a-f]+/withdraw");
        assertEquals(410, vera.get(link()).status());
        assertFalse(chair.get(ROOM).body().contains("vera@example.org"));
    }

    @Test
    void anInvitationEndsWithTheRoleOfWhoSentIt() {
        invite("vera@example.org", "2027-03-01");
        var own = Pattern.compile("value=\"([0-9a-f]{24})\"")
                .matcher(chair.get("/da/acting").body());
        assertTrue(own.find(), "the chair's own role");
        var form = Map.of("formToken", chair.formToken(ROOM));
        assertEquals(303, chair.post(ROOM + "/" + own.group(1) + "/end", form).status());
        assertEquals(410, vera.get(link()).status());
    }

    @Test
    void nobodyIsAskedForMoreThanTwoYearsOrWithoutAnEnd() {
        assertWrong("vera@example.org", "2028-09-02", "højst to år frem");
        assertWrong("vera@example.org", "2026-08-31", "højst to år frem");
        assertWrong("vera@example.org", "", "højst to år frem");
        assertEquals(200, invite("vera@example.org", "2028-09-01").status());
    }

    @Test
    void anAddressThatIsNoneIsRefusedAndKept() {
        assertWrong("vera", "2027-03-01", "value=\"vera\"");
        assertWrong("a@b.example\r\nBcc: c@d.example", "2027-03-01", "Skriv en e-mailadresse");
        assertEquals(0, SITE.mails().size());
    }

    @Test
    void theRepresentativeEndsTheRoleOfADelegateAtOnce() {
        invite("vera@example.org", "2027-03-01");
        accept();
        assertRepresents(true);
        press("/[0-9a-f]+/end");
        assertEquals(403, vera.get(ROOM).status());
    }

    @Test
    void aDelegateAsksNobodyAndEndsNobodyElse() {
        invite("vera@example.org", "2027-03-01");
        accept();
        vera.logIn("vera");
        var page = vera.get(ROOM).body();
        assertFalse(page.contains("name=\"email\""), page);
        var form = Map.of("formToken", vera.formToken(ROOM), "email", "a@example.org", "until", "2027-01-01");
        assertEquals(403, vera.post(ROOM, form).status());
        assertFalse(page.contains("Afslut Navn chair"), page);
        assertTrue(page.contains("Afslut Navn vera"), page);
    }

    private Answer invite(String email, String until) {
        return send(email, until, "checked");
    }

    private Answer send(String email, String until, String step) {
        var form = Map.of("formToken", chair.formToken(ROOM), "email", email, "until", until, "step", step);
        return chair.post(ROOM, form);
    }

    private void assertWrong(String email, String until, String said) {
        var answer = invite(email, until);
        assertEquals(400, answer.status());
        assertTrue(answer.body().contains(said), answer.body());
        assertTrue(answer.body().contains("<title>Fejl:"), answer.body());
    }

    private Answer accept() {
        return vera.post(link(), Map.of("formToken", vera.formToken(link())));
    }

    private void assertRepresents(boolean expected) {
        vera.logIn("vera");
        assertEquals(expected ? 303 : 200, vera.get("/da/desk").status());
    }

    /** Presses the button of the chair's page whose address is like this. */
    private void press(String like) {
        var found = Pattern.compile(ROOM + like, Pattern.DOTALL)
                .matcher(chair.get(ROOM).body());
        assertTrue(found.find(), chair.get(ROOM).body());
        assertEquals(
                303,
                chair.post(found.group(), Map.of("formToken", chair.formToken(ROOM)))
                        .status());
    }

    private static String link() {
        var text = SITE.mails().getFirst().text().orElseThrow();
        var found = Pattern.compile("/da/herlev/invitation/\\S+").matcher(text);
        assertTrue(found.find(), text);
        return found.group();
    }
}
