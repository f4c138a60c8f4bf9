package samspil.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import samspil.access.TestSite.Answer;
import samspil.platform.json.Json;
import samspil.testkit.EmbeddedAws;
import samspil.testkit.SettableClock;

/** Whoever logs in lands on something of their own. */
class LandingTest {
    @RegisterExtension
    static final EmbeddedAws AWS = EmbeddedAws.ofProject();

    private static final SettableClock CLOCK = SettableClock.at("2026-09-01T08:00:00Z");

    @RegisterExtension
    static final TestProvider PROVIDER = new TestProvider(CLOCK);

    private static final TestSite SITE =
            new TestSite(AWS, CLOCK, Map.of("LOGIN_ISSUER", PROVIDER.issuer(), "FIRST_OPERATOR", "operator"));
    private static final String DESK = "/da/herlev/desk";
    private static final String CLAIM = "/da/herlev/claim/club";
    private static final String ROOM = "/da/herlev/desk/claims";
    private final Browser hanne = new Browser(SITE, PROVIDER);
    private final Browser clerk = new Browser(SITE, PROVIDER);

    @BeforeEach
    void thereIsAClubAndAnAdministrator() {
        AWS.clear();
        PROVIDER.honest();
        CLOCK.set(Instant.parse("2026-09-01T08:00:00Z"));
        Club.publish(AWS);
        give("operator", "clerk", "administrator", "");
        hanne.logIn("hanne");
        clerk.logIn("clerk");
    }

    @Test
    void aCitizenLandsOnTheirOwnPageWhereverTheyLoggedIn() {
        assertSays(own(), "<h1>Min side</h1>");
        assertSays(own(), "Navn hanne");
        assertSays(own(), "Du har ingen rolle lige nu");
        assertSays(own(), "href=\"/da/herlev/search?kind=organisations\"");
        assertSays(own(), "<p class=\"contact-name\">Frivilligkonsulenten i Herlev</p>");
        assertSays(hanne.get("/da/desk").body(), "href=\"/da/faerder/desk\"");
    }

    @Test
    void aCodeThatIsToBeTypedWaitsForWhoAskedForIt() {
        claim("register_email");
        assertSays(own(), "Skriv koden for Klubben &lt;b&gt;");
        assertSays(hanne.get("/da/desk").body(), "Skriv koden for Klubben &lt;b&gt;");
        assertSays(hanne.get("/en/faerder/desk").body(), "Type the code for Klubben &lt;b&gt;");
    }

    @Test
    void aCodeThatWasTypedWronglyTooOftenIsNothingToTypeAnyMore() {
        claim("register_email");
        var form = Map.of("formToken", hanne.formToken("/da/acting"), "code", "AAAA-AAAA");
        IntStream.range(0, 5).forEach(_ -> hanne.post(CLAIM + "/code", form));
        assertFalse(own().contains("Skriv koden for"), own());
        assertSays(own(), "Koden blev skrevet forkert for mange gange");
    }

    @Test
    void whatWaitsForTheMunicipalitySaysSo() {
        claim("clerk");
        assertSays(own(), "Kommunen ser på det");
        assertFalse(own().contains("Skriv koden for"), own());
    }

    @Test
    void aRefusedClaimSaysWhyAsTextAlone() {
        claim("clerk");
        decide(Map.of("decision", "refuse", "reason", "Formanden <i>kender</i> dig ikke."));
        assertSays(own(), "Kommunen har sagt nej: »Formanden &lt;i&gt;kender&lt;/i&gt; dig ikke.«");
    }

    @Test
    void nobodyIsRefusedWithoutAReason() {
        claim("clerk");
        var answer = decide(Map.of("decision", "refuse", "reason", " "));
        assertEquals(400, answer.status());
        assertSays(answer.body(), "<title>Fejl:");
        assertSays(answer.body(), "Skriv, hvorfor kommunen siger nej");
        var longer = decide(Map.of("decision", "refuse", "reason", "nej ".repeat(251)));
        assertSays(longer.body(), "Skriv højst 1.000 tegn");
        assertSays(own(), "Kommunen ser på det");
    }

    @Test
    void aClaimWhoseTimeRanOutSaysSo() {
        claim("register_email");
        CLOCK.advance(Duration.ofDays(22));
        hanne.logIn("hanne");
        assertSays(own(), "Tiden løb ud 22. september 2026");
    }

    @Test
    void nobodySeesAnotherPersonsClaim() {
        claim("clerk");
        var vera = new Browser(SITE, PROVIDER);
        vera.logIn("vera");
        assertFalse(vera.get(DESK).body().contains("Klubben"), "not hers");
    }

    @Test
    void aClaimThatWasGivenUpOrGrantedIsNoMoreWhatWasAskedFor() {
        claim("clerk");
        hanne.post(CLAIM + "/withdraw", Map.of("formToken", hanne.formToken(CLAIM)));
        assertFalse(own().contains("Det, du har bedt om"), own());
        claim("clerk");
        decide(Map.of("decision", "approve"));
        assertFalse(own().contains("Det, du har bedt om"), own());
        assertSays(own(), "Repræsentant for en forening, Klubben &lt;b&gt;, Herlev");
    }

    @Test
    void whoIsInvitedSeesItByTheirConfirmedAddressAndNobodyElseDoes() {
        email("hanne", "Hanne@Example.org");
        PROVIDER.claims(claims -> claims.claim("cvr", "36729929").claim("organisation_role", "Formand"));
        clerk.logIn("chair");
        clerk.post(CLAIM, Map.of("formToken", clerk.formToken(CLAIM), "way", "register_role"));
        clerk.logIn("chair");
        var room = DESK + "/delegates";
        clerk.post(
                room,
                Map.of(
                        "formToken", clerk.formToken(room),
                        "email", "hanne@example.org",
                        "until", "2027-03-01",
                        "step", "checked"));
        assertSays(own(), "Du er inviteret til at repræsentere Klubben &lt;b&gt;");
        assertFalse(own().contains("/invitation/"), "the link stands in the mail alone");
        var vera = new Browser(SITE, PROVIDER);
        vera.logIn("vera");
        assertFalse(vera.get(DESK).body().contains("Du er inviteret"), "not hers");
    }

    @Test
    void whoseRoleEndedIsToldWhichAndWhen() {
        var id = give("clerk", "hanne", "case-worker", "");
        hanne.logIn("hanne");
        assertSays(own(), "<h1>Skrivebord</h1>");
        end(id);
        assertSays(own(), "Din rolle som Kontaktperson og sagsbehandler, Herlev sluttede 1. september 2026");
        assertSays(own(), "Tidligere roller");
    }

    @Test
    void aRoleIsOverTheDayAfterItsLastOne() {
        give("clerk", "hanne", "case-worker", ",\"until\":\"2026-09-01\"");
        CLOCK.advance(Duration.ofDays(1));
        hanne.logIn("hanne");
        assertSays(own(), "sluttede 1. september 2026");
    }

    @Test
    void aRoleThatBeginsLaterSaysFromWhen() {
        give("clerk", "hanne", "case-worker", ",\"until\":\"2027-09-01\"", "2026-09-05");
        assertSays(own(), "Begynder 5. september 2026");
        assertFalse(own().contains("Skift til rollen"), own());
    }

    @Test
    void aRoleElsewhereIsOneButtonAwayAndItsDeskIsNotHere() {
        give("clerk", "hanne", "case-worker", "");
        hanne.logIn("hanne");
        var elsewhere = hanne.get("/da/faerder/desk").body();
        assertSays(elsewhere, "<h1>Min side</h1>");
        assertSays(elsewhere, "Til skrivebordet");
        assertFalse(elsewhere.contains("/da/faerder/desk/claims"), elsewhere);
        hanne.actAs("citizen");
        assertSays(own(), "aria-label=\"Skift til rollen: Kontaktperson og sagsbehandler, Herlev\"");
    }

    @Test
    void theirRolesSayHowMuchWaits() {
        give("clerk", "hanne", "case-worker", "");
        var vera = new Browser(SITE, PROVIDER);
        vera.logIn("vera");
        vera.post(CLAIM, Map.of("formToken", vera.formToken(CLAIM), "way", "clerk"));
        hanne.logIn("hanne");
        hanne.actAs("citizen");
        assertSays(own(), "1 venter");
        assertFalse(own().contains("Klubben"), "what waits is said at the desk");
    }

    @Test
    void whoChoosesToBeACitizenComesToTheirOwnPage() {
        give("clerk", "hanne", "case-worker", "");
        hanne.logIn("hanne");
        assertEquals("/da/desk", hanne.actAs("citizen").header("Location"));
        assertSays(hanne.get("/da/desk").body(), "<h1>Min side</h1>");
    }

    @Test
    void theOperatorSeesEachMunicipalitysFrameAndNoCase() {
        claim("clerk");
        var operator = new Browser(SITE, PROVIDER);
        operator.logIn("operator");
        var all = operator.get("/da/desk").body();
        assertSays(all, "<h1>Platformen</h1>");
        assertSays(all, "Frivilligkonsulenten i Herlev");
        assertSays(all, "<a href=\"/da/herlev/desk/people\">1 – se roller</a>");
        assertSays(all, "<a href=\"/da/faerder/desk/people\">Ingen – udpeg den første</a>");
        assertSays(all, "Gennemgået 10. februar 2026");
        var one = operator.get(DESK).body();
        assertSays(one, "Se og udpeg administratorer");
        assertFalse(one.contains("Klubben") || all.contains("Klubben"), "no case");
    }

    @Test
    void theAccessibilityStatementOfWhichTheYearIsOverIsLateForTheOperatorToSee() {
        CLOCK.set(Instant.parse("2027-02-11T08:00:00Z"));
        var operator = new Browser(SITE, PROVIDER);
        operator.logIn("operator");
        assertSays(operator.get(DESK).body(), "skulle være gennemgået senest 10. februar 2027");
    }

    private String own() {
        var answer = hanne.get(DESK);
        assertEquals(200, answer.status(), answer.body());
        return answer.body();
    }

    private void claim(String way) {
        hanne.post(CLAIM, Map.of("formToken", hanne.formToken(CLAIM), "way", way));
    }

    private Answer decide(Map<String, String> form) {
        var found = Pattern.compile(ROOM + "/[0-9a-f]+").matcher(clerk.get(ROOM).body());
        assertTrue(found.find(), "a claim in the list");
        var all = new java.util.HashMap<>(form);
        all.put("formToken", clerk.formToken("/da/acting"));
        return clerk.post(found.group(), all);
    }

    private void email(String subject, String address) {
        PROVIDER.claims(claims -> claims.claim("email", address).claim("email_verified", true));
        hanne.logIn(subject);
        PROVIDER.honest();
    }

    private static void assertSays(String page, String words) {
        assertTrue(page.contains(words), page);
    }

    private static String give(String by, String subject, String role, String more) {
        return give(by, subject, role, more, "2026-08-15");
    }

    private static String give(String by, String subject, String role, String more, String from) {
        var body = Json.write(Map.of("subject", subject, "role", role, "from", from))
                .replaceFirst("}$", more + "}");
        var answer = api("/v1/herlev/access/assignments", by, body);
        assertEquals(201, answer.status(), answer.body());
        var id = Pattern.compile("\"id\":\"([0-9a-f]+)\"").matcher(answer.body());
        assertTrue(id.find(), answer.body());
        return id.group(1);
    }

    private static void end(String id) {
        assertEquals(
                200,
                api("/v1/herlev/access/assignments/" + id + "/end", "clerk", "").status());
    }

    private static Answer api(String path, String by, String body) {
        var headers = Map.of("Content-Type", "application/json", "Authorization", "Bearer " + PROVIDER.accessToken(by));
        return new Browser(SITE, PROVIDER).send("POST", path, headers, body);
    }
}
