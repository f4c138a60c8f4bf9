package samspil.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import samspil.access.TestSite.Answer;
import samspil.platform.json.Json;
import samspil.testkit.EmbeddedAws;
import samspil.testkit.SettableClock;

/** Codes by mail and letter, and the municipality's own decision. */
class ClaimLadderTest {
    @RegisterExtension
    static final EmbeddedAws AWS = EmbeddedAws.ofProject();

    private static final SettableClock CLOCK = SettableClock.at("2026-09-01T08:00:00Z");

    @RegisterExtension
    static final TestProvider PROVIDER = new TestProvider(CLOCK);

    private static final TestSite SITE =
            new TestSite(AWS, CLOCK, Map.of("LOGIN_ISSUER", PROVIDER.issuer(), "FIRST_OPERATOR", "operator"));
    private static final String CLAIM = "/da/herlev/claim/club";
    private static final String ROOM = "/da/herlev/desk/claims";
    private static final Pattern CODE = Pattern.compile("\\b[0-9A-Z]{4}-[0-9A-Z]{4}\\b");
    private final Browser hanne = new Browser(SITE, PROVIDER);
    private final Browser clerk = new Browser(SITE, PROVIDER);

    @BeforeEach
    void thereIsAClubAndAnAdministrator() {
        AWS.clear();
        PROVIDER.honest();
        CLOCK.set(Instant.parse("2026-09-01T08:00:00Z"));
        Club.publish(AWS);
        appoint("operator", "clerk", "administrator");
        hanne.logIn("hanne");
        clerk.logIn("clerk");
    }

    @Test
    void theCodeThatTheOrganisationGotMakesARepresentativeForAYear() {
        assertEquals(CLAIM, choose("register_email").header("Location"));
        var mail = SITE.mails().getFirst();
        assertEquals(List.of("post@klubben.example"), mail.to());
        assertTrue(
                mail.html().orElseThrow().contains("Klubben &lt;b&gt;"),
                mail.html().orElseThrow());
        var granted = type(mailed());
        assertTrue(granted.body().contains("Du repræsenterer nu Klubben &lt;b&gt;"), granted.body());
        assertTrue(granted.body().contains("1. september 2027"), granted.body());
        hanne.logIn("hanne");
        assertEquals("/da/herlev/desk", hanne.get("/da/desk").header("Location"));
        assertTrue(clerk.get("/da/herlev/desk/people").body().contains("Kode til registrets e-mail"));
    }

    @Test
    void aCodeMayBeTypedAsPeopleType() {
        choose("register_email");
        var sloppy = " " + mailed().toLowerCase(Locale.ROOT).replace("-", " ").replace('0', 'o');
        assertEquals(200, type(sloppy).status());
    }

    @Test
    void aWrongCodeSaysHowManyTriesAreLeft() {
        choose("register_email");
        var answer = type("AAAA-AAAA");
        assertEquals(400, answer.status());
        assertTrue(answer.body().contains("Du har 4 forsøg tilbage"), answer.body());
        assertTrue(answer.body().contains("<title>Fejl:"), answer.body());
    }

    @Test
    void afterFiveWrongCodesTheRightOneIsRefused() {
        choose("register_email");
        IntStream.range(0, 5).forEach(_ -> type("AAAA-AAAA"));
        var answer = type(mailed());
        assertEquals(400, answer.status());
        assertTrue(answer.body().contains("skrevet forkert for mange gange"), answer.body());
        assertNoRole();
    }

    @Test
    void manyWhoGuessAtOnceHaveNoMoreTriesThanOne() throws Exception {
        choose("register_email");
        var form = Map.of("formToken", hanne.formToken(CLAIM), "code", "AAAA-AAAA");
        Callable<Boolean> guess = () -> hanne.post(CLAIM + "/code", form).body().contains("forsøg tilbage");
        try (var pool = Executors.newFixedThreadPool(8)) {
            for (var each : pool.invokeAll(Collections.nCopies(12, guess))) {
                each.get();
            }
        }
        assertTrue(kept().contains("tries=AttributeValue(N=0)"), "no try is used twice: " + kept());
        assertEquals(400, type(mailed()).status());
        assertNoRole();
    }

    @Test
    void aCodeIsTooOldAfterTwentyOneDays() {
        choose("register_email");
        var code = mailed();
        CLOCK.advance(Duration.ofDays(21));
        hanne.logIn("hanne");
        assertEquals(400, type(code).status());
        assertNoRole();
    }

    @Test
    void aCodeIsGoodForNobodyElse() {
        choose("register_email");
        var other = new Browser(SITE, PROVIDER);
        other.logIn("vera");
        var form = Map.of("formToken", other.formToken(CLAIM), "code", mailed());
        assertEquals(400, other.post(CLAIM + "/code", form).status());
        assertNoRole();
    }

    @Test
    void thereIsOneOpenClaimAtATimeAndOneMailADay() {
        choose("register_email");
        assertTrue(hanne.get(CLAIM).body().contains("Skriv koden"));
        assertEquals(400, choose("clerk").status());
        hanne.post(CLAIM + "/withdraw", Map.of("formToken", hanne.formToken(CLAIM)));
        assertEquals(400, choose("register_email").status());
        assertEquals(1, SITE.mails().size());
        CLOCK.advance(Duration.ofDays(1));
        hanne.logIn("hanne");
        assertEquals(303, choose("register_email").status());
    }

    @Test
    void whatIsKeptOfACodeIsNotTheCode() {
        choose("register_email");
        var code = mailed();
        assertFalse(kept().contains(code) || kept().contains(code.replace("-", "")));
    }

    @Test
    void anAddressAtTheOrganisationsOwnDomainGetsACode() {
        email("hanne@klubben.example");
        choose("domain");
        assertEquals(List.of("hanne@klubben.example"), SITE.mails().getFirst().to());
        assertEquals(200, type(mailed()).status());
        assertTrue(clerk.get("/da/herlev/desk/people").body().contains("E-mail på foreningens domæne"));
    }

    @Test
    void anAddressElsewhereIsNoProof() {
        email("hanne@other.example");
        assertFalse(hanne.get(CLAIM).body().contains("value=\"domain\""));
        assertEquals(400, choose("domain").status());
        assertEquals(0, SITE.mails().size());
    }

    @Test
    void theMunicipalityApproves() {
        choose("clerk");
        assertTrue(clerk.get("/da/herlev/desk").body().contains("En person vil repræsentere Klubben &lt;b&gt;"));
        assertTrue(clerk.get(ROOM).body().contains("Navn hanne"));
        var done = decide("approve");
        assertTrue(done.body().contains("Personen repræsenterer nu Klubben &lt;b&gt;"), done.body());
        assertFalse(clerk.get("/da/herlev/desk").body().contains("En person vil"), "the task is settled");
        assertTrue(clerk.get("/da/herlev/desk/people").body().contains("Afgjort af kommunen"));
        hanne.logIn("hanne");
        assertEquals("/da/herlev/desk", hanne.get("/da/desk").header("Location"));
    }

    @Test
    void theMunicipalityRefuses() {
        choose("clerk");
        var form = Map.of("formToken", clerk.formToken("/da/acting"), "decision", "refuse", "reason", "Nej.");
        assertTrue(clerk.post(claimAddress(), form).body().contains("Personen repræsenterer ikke"));
        assertFalse(clerk.get("/da/herlev/desk").body().contains("En person vil"), "the task is settled");
        assertNoRole();
    }

    @Test
    void whatWasWithdrawnIsNoTaskAndCanNotBeApproved() {
        choose("clerk");
        var address = claimAddress();
        hanne.post(CLAIM + "/withdraw", Map.of("formToken", hanne.formToken(CLAIM)));
        assertFalse(clerk.get("/da/herlev/desk").body().contains("En person vil"), "the task is settled");
        var form = Map.of("formToken", clerk.formToken("/da/acting"), "decision", "approve");
        assertEquals(409, clerk.post(address, form).status());
        assertNoRole();
    }

    @Test
    void nobodyDecidesOnTheirOwnClaim() {
        clerk.post(CLAIM, Map.of("formToken", clerk.formToken(CLAIM), "way", "clerk"));
        assertEquals(409, decide("approve").status());
    }

    @Test
    void aCodeThatWasMailedIsNotForTheDeskToDecide() {
        choose("register_email");
        assertFalse(clerk.get(ROOM).body().contains("Navn hanne"));
    }

    @Test
    void theCodeOfALetterIsShownOnceAndMakesARepresentative() {
        choose("letter");
        var letter = decide("letter");
        assertTrue(letter.body().contains("Bygaden 1"), letter.body());
        var code = code(letter.body());
        assertFalse(clerk.get("/da/herlev/desk").body().contains("En person vil"), "the task is settled");
        assertTrue(hanne.get(CLAIM).body().contains("22. september 2026"), "21 days from the print");
        assertEquals(200, type(code).status());
        assertTrue(clerk.get("/da/herlev/desk/people").body().contains("Kode i brev"));
    }

    @Test
    void aLetterThatIsMadeAnewTakesTheFirstOnesCode() {
        choose("letter");
        var address = claimAddress();
        var first = code(decide(address, "letter").body());
        var second = code(decide(address, "letter").body());
        assertEquals(400, type(first).status());
        assertEquals(200, type(second).status());
    }

    @Test
    void anAuditorReadsAClaimAndDecidesNothing() {
        choose("clerk");
        appoint("clerk", "reader", "auditor");
        var auditor = new Browser(SITE, PROVIDER);
        auditor.logIn("reader");
        var address = claimAddress();
        assertTrue(auditor.get(ROOM).body().contains(address), "the list");
        var page = auditor.get(address).body();
        assertTrue(page.contains("Navn hanne"), page);
        assertFalse(page.contains("name=\"decision\""), page);
        var form = Map.of("formToken", auditor.formToken("/da/acting"), "decision", "approve");
        assertEquals(403, auditor.post(address, form).status());
        assertNoRole();
    }

    @Test
    void everyStepIsRecordedWithoutNameAddressOrCode() {
        choose("register_email");
        type("AAAA-AAAA");
        type(mailed());
        var record = api("GET", "/v1/herlev/access/audit", "clerk", "").body();
        assertTrue(record.contains("claim.made"), record);
        assertTrue(record.contains("claim.code-wrong"), record);
        assertTrue(record.contains("assignment.given"), record);
        assertFalse(record.contains("@") || record.contains("Navn") || record.contains(mailed()), record);
        assertTrue(clerk.get("/da/herlev/desk/audit").body().contains("Skrev en forkert kode"));
    }

    private Answer choose(String way) {
        return hanne.post(CLAIM, Map.of("formToken", hanne.formToken(CLAIM), "way", way));
    }

    private Answer type(String code) {
        return hanne.post(CLAIM + "/code", Map.of("formToken", hanne.formToken("/da/acting"), "code", code));
    }

    private Answer decide(String decision) {
        return decide(claimAddress(), decision);
    }

    private Answer decide(String address, String decision) {
        return clerk.post(address, Map.of("formToken", clerk.formToken("/da/acting"), "decision", decision));
    }

    private String claimAddress() {
        var found = Pattern.compile(ROOM + "/[0-9a-f]+").matcher(clerk.get(ROOM).body());
        assertTrue(found.find(), "a claim in the list");
        return found.group();
    }

    private void email(String address) {
        PROVIDER.claims(claims -> claims.claim("email", address).claim("email_verified", true));
        hanne.logIn("hanne");
    }

    private void assertNoRole() {
        hanne.logIn("hanne");
        assertEquals(200, hanne.get("/da/desk").status());
    }

    private static String kept() {
        var table = AWS.environment("AccessDeskFunction").getOrDefault("ACCESS_TABLE", "");
        return AWS.administrator()
                .dynamo()
                .scan(scan -> scan.tableName(table))
                .items()
                .toString();
    }

    private static String mailed() {
        return code(SITE.mails().getLast().text().orElseThrow());
    }

    private static String code(String text) {
        var found = CODE.matcher(text);
        assertTrue(found.find(), text);
        return found.group();
    }

    private static void appoint(String by, String subject, String role) {
        var body = Json.write(Map.of("subject", subject, "role", role, "from", "2026-08-15"));
        assertEquals(201, api("POST", "/v1/herlev/access/assignments", by, body).status());
    }

    private static Answer api(String method, String path, String by, String body) {
        var headers = Map.of("Content-Type", "application/json", "Authorization", "Bearer " + PROVIDER.accessToken(by));
        return new Browser(SITE, PROVIDER).send(method, path, headers, body);
    }
}
