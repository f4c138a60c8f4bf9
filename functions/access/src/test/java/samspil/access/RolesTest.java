package samspil.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import samspil.access.TestSite.Answer;
import samspil.platform.json.Json;
import samspil.platform.store.Item;
import samspil.testkit.EmbeddedAws;
import samspil.testkit.SettableClock;

class RolesTest {
    @RegisterExtension
    static final EmbeddedAws AWS = EmbeddedAws.ofProject();

    private static final SettableClock CLOCK = SettableClock.at("2026-09-01T08:00:00Z");

    @RegisterExtension
    static final TestProvider PROVIDER = new TestProvider(CLOCK);

    private static final TestSite SITE =
            new TestSite(AWS, CLOCK, Map.of("LOGIN_ISSUER", PROVIDER.issuer(), "FIRST_OPERATOR", "operator"));

    private static final String ASSIGNMENTS = "/v1/herlev/access/assignments";
    private static final Pattern ID = Pattern.compile("\"id\":\"([0-9a-f]+)\"");
    private final Browser browser = new Browser(SITE, PROVIDER);

    @BeforeEach
    void thereIsAnAdministrator() {
        AWS.clear();
        CLOCK.set(Instant.parse("2026-09-01T08:00:00Z"));
        assertEquals(201, give("operator", "admin", "administrator").status());
    }

    @Test
    void theOperatorAppointsAdministratorsAndNobodyElse() {
        assertEquals(403, give("operator", "vagn", "case-worker").status());
    }

    @Test
    void anAdministratorGivesTheOtherRoles() {
        assertEquals(201, give("admin", "vagn", "case-worker").status());
    }

    @Test
    void nobodyElseGivesAnything() {
        give("admin", "vagn", "case-worker");
        assertEquals(403, give("vagn", "vera", "case-worker").status());
    }

    @Test
    void anAdministratorGivesNothingInAnotherMunicipality() {
        var answer = call("POST", "/v1/faerder/access/assignments", "admin", body("vagn", "case-worker"));
        assertEquals(403, answer.status());
    }

    @Test
    void whatEverybodyOrNobodyHasIsNotGiven() {
        assertEquals(400, give("admin", "vagn", "citizen").status());
        assertEquals(400, give("admin", "vagn", "operator").status());
    }

    @Test
    void aRepresentativeNeedsAnOrganisation() {
        var answer = give("admin", "vagn", "representative");
        assertEquals(400, answer.status());
        assertTrue(answer.body().contains("\"/organisation\""), answer.body());
    }

    @Test
    void askingTwiceGivesItOnce() {
        var first = give("admin", "vagn", "case-worker");
        var second = give("admin", "vagn", "case-worker");
        assertEquals(200, second.status());
        assertEquals(first.body(), second.body());
    }

    @Test
    void aRoleThatWasEndedCanBeGivenAnew() {
        var id = id(give("admin", "vagn", "case-worker"));
        assertEquals(200, end(id).status());
        assertEquals(409, end(id).status());
        assertEquals(201, give("admin", "vagn", "case-worker").status());
    }

    @Test
    void whoHoldsAnOfficeIsReachedByMailFromTheirFirstLogInUntilItEnds() {
        var id = id(give("admin", "vagn", "case-worker"));
        assertEquals(List.of(), addressees("contact-person"));
        browser.logIn("vagn");
        assertEquals(1, addressees("contact-person").size());
        end(id);
        assertEquals(List.of(), addressees("contact-person"));

        give("admin", "vagn", "case-worker");
        assertEquals(1, addressees("contact-person").size());
    }

    @Test
    void theCouncilKnowsItsPeopleByTheAddressTheyLogInWithAndWritesToNobodyByThat() {
        var id = id(give("admin", "vagn", "council-member"));
        browser.logIn("vagn");
        assertEquals(List.of(), addressees("council"), "whom its mails reach the council says itself");
        assertEquals(1, known("163#council#").size(), "under their own name");
        end(id);
        assertEquals(List.of(), known("163#council#"));
    }

    @Test
    void whoActsForAnOrganisationIsTiedToItFromTheFirstDayToTheLast() {
        var body = Json.write(
                Map.of("subject", "vagn", "role", "representative", "organisation", "club", "from", "2026-08-15"));
        var id = id(call("POST", ASSIGNMENTS, "admin", body));
        assertTrue(tie().startsWith("[{\"kind\":\"acting\",\"person\":"), tie());
        assertTrue(tie().endsWith("\"from\":\"2026-08-15\"}]"), tie());
        end(id);
        assertTrue(tie().endsWith("\"from\":\"2026-08-15\",\"until\":\"2026-09-01\"}]"), tie());
    }

    @Test
    void aDutyThatWasEndedMeanwhileCountsNoMore() {
        var id = id(give("admin", "vagn", "case-worker"));
        browser.logIn("vagn");
        assertEquals(200, browser.get("/da/herlev/desk/claims").status());
        end(id);
        var answer = browser.get("/da/herlev/desk/claims");
        assertEquals(403, answer.status());
        assertTrue(answer.body().contains("/da/acting?next=%2Fda%2Fherlev%2Fdesk%2Fclaims"), answer.body());
        assertTrue(answer.body().contains("href=\"/da/desk\""), "and a way to what is their own");
    }

    @Test
    void aDutyWhoseLastDayIsOverCountsNoMore() {
        var body = body("vagn", "case-worker").replace("}", ",\"until\":\"2026-09-01\"}");
        call("POST", ASSIGNMENTS, "admin", body);
        CLOCK.set(Instant.parse("2026-09-01T21:50:00Z"));
        browser.logIn("vagn");
        assertEquals(200, browser.get("/da/herlev/desk/claims").status());
        CLOCK.advance(Duration.ofMinutes(10));
        assertEquals(403, browser.get("/da/herlev/desk/claims").status());
    }

    @Test
    void theDeskOfAnotherMunicipalityIsShut() {
        browser.logIn("admin");
        assertEquals(200, browser.get("/da/herlev/desk/people").status());
        var answer = browser.get("/da/faerder/desk/people");
        assertEquals(403, answer.status());
        assertTrue(answer.body().contains("Administrator, Herlev"), answer.body());
    }

    @Test
    void theOnlyDutyIsChosenAtOnceAndSeveralAreAsked() {
        give("admin", "vagn", "case-worker");
        assertEquals("/da/desk", browser.logIn("vagn").header("Location"));
        assertEquals("/da/herlev/desk", browser.get("/da/desk").header("Location"));
        give("admin", "vagn", "finance");
        assertEquals("/da/acting?next=%2Fda%2Fdesk", browser.logIn("vagn").header("Location"));
    }

    @Test
    void onlyTheChosenDutyCounts() {
        var finance = id(give("admin", "vagn", "finance"));
        give("admin", "vagn", "administrator");
        browser.logIn("vagn");
        assertEquals("/da/herlev/desk", browser.actAs(finance).header("Location"));
        assertEquals(200, browser.get("/da/herlev/desk").status());
        assertEquals(403, browser.get("/da/herlev/desk/people").status());
    }

    @Test
    void theApiTakesNoCookie() {
        browser.logIn("admin");
        assertEquals(401, browser.get(ASSIGNMENTS).status());
        assertEquals(
                401,
                browser.send("POST", ASSIGNMENTS, json(), body("vagn", "finance"))
                        .status());
    }

    @Test
    void theApiTakesNoTokenThatDoesNotHold() {
        var old = PROVIDER.accessToken("admin");
        assertEquals(200, bearer(old).status());
        assertEquals(401, bearer("made.up.token").status());
        assertEquals(
                401,
                bearer(PROVIDER.accessToken("admin", it -> it.claim("client_id", "other")))
                        .status());
        assertEquals(
                401,
                bearer(PROVIDER.accessToken("admin", it -> it.claim("token_use", "id")))
                        .status());
        assertEquals(
                401,
                bearer(PROVIDER.accessToken("admin", it -> it.issuer("https://other.example")))
                        .status());
        CLOCK.advance(Duration.ofMinutes(6));
        assertEquals(401, bearer(old).status());
    }

    @Test
    void whoHeldARoleIsAnsweredForAnyDay() {
        var id = id(give("admin", "vagn", "case-worker"));
        CLOCK.advance(Duration.ofDays(10));
        end(id);
        CLOCK.advance(Duration.ofDays(10));
        assertTrue(who("2026-09-03").body().contains(id));
        assertTrue(who("2026-09-11").body().contains(id));
        assertFalse(who("2026-09-12").body().contains(id));
    }

    @Test
    void nobodyCouldSeeAnythingBeforeTheRoleWasGiven() {
        var id = id(give("admin", "vagn", "case-worker"));
        assertTrue(held("2026-08-20").body().contains(id), "it counts from August");
        assertFalse(who("2026-08-20").body().contains(id), "but was given in September");
    }

    @Test
    void aDayThatIsNoneIsRefused() {
        assertEquals(400, held("yesterday").status());
    }

    @Test
    void thePageShowsWhoHoldsARoleAndEndsItWithAWayBack() {
        new Browser(SITE, PROVIDER).logIn("vagn");
        var id = id(give("admin", "vagn", "case-worker"));
        browser.logIn("admin");
        var page = browser.get("/da/herlev/desk/people");
        assertTrue(page.body().contains("Navn vagn"), page.body());
        var token = Map.of("formToken", browser.formToken("/da/herlev/desk/people"));
        var ended = browser.post("/da/herlev/desk/people/" + id + "/end", token);
        assertEquals("/da/herlev/desk/people?ended=" + id, ended.header("Location"));
        assertTrue(browser.get(ended.header("Location")).body().contains(id + "/restore"));
        browser.post("/da/herlev/desk/people/" + id + "/restore", token);
        browser.logIn("vagn");
        assertEquals("/da/herlev/desk", browser.get("/da/desk").header("Location"));
    }

    @Test
    void aRoleIsGivenOnAPageOnceTheAnswersAreChecked() {
        new Browser(SITE, PROVIDER).logIn("vagn");
        browser.logIn("admin");
        var room = "/da/herlev/desk/people/new";
        var fields = new HashMap<String, String>();
        fields.put("formToken", browser.formToken(room));
        fields.putAll(Map.of("person", "nobody", "role", "case-worker", "from", "2026-09-01", "until", ""));
        var wrong = browser.post(room, fields);
        assertEquals(400, wrong.status());
        assertTrue(wrong.body().contains("<title>Fejl:"), wrong.body());
        fields.put("person", Pseudonym.of(PROVIDER.issuer(), "vagn"));
        var check = browser.post(room, fields);
        assertTrue(check.body().contains("Navn vagn"), check.body());
        assertFalse(held("2026-09-01").body().contains("case-worker"));
        fields.put("step", "checked");
        assertEquals(200, browser.post(room, fields).status());
        assertTrue(held("2026-09-01").body().contains("case-worker"));
    }

    @Test
    void everythingIsRecordedWithoutANameInIt() {
        browser.logIn("admin");
        end(id(give("admin", "vagn", "case-worker")));
        var record = call("GET", "/v1/herlev/access/audit", "admin", "").body();
        assertTrue(record.contains("assignment.given"), record);
        assertTrue(record.contains("assignment.ended"), record);
        assertFalse(record.contains("Navn") || record.contains("vagn") || record.contains("@"), record);
        var verification =
                call("GET", "/v1/herlev/access/audit/verification", "admin", "").body();
        assertTrue(verification.contains("\"unbroken\":true"), verification);
        assertTrue(browser.get("/da/herlev/desk/audit").body().contains("Kæden er ubrudt: 3 hændelser"));
    }

    private Answer give(String by, String subject, String role) {
        return call("POST", ASSIGNMENTS, by, body(subject, role));
    }

    private Answer end(String id) {
        return call("POST", ASSIGNMENTS + "/" + id + "/end", "admin", "");
    }

    private Answer who(String day) {
        return call("GET", "/v1/herlev/access/who?role=case-worker&on=" + day, "admin", "");
    }

    private Answer held(String day) {
        return call("GET", ASSIGNMENTS + "?on=" + day, "admin", "");
    }

    private Answer bearer(String token) {
        return browser.send("GET", ASSIGNMENTS, Map.of("Authorization", "Bearer " + token), "");
    }

    private Answer call(String method, String path, String by, String body) {
        var headers = new HashMap<>(json());
        headers.put("Authorization", "Bearer " + PROVIDER.accessToken(by));
        return new Browser(SITE, PROVIDER).send(method, path, headers, body);
    }

    private static Map<String, String> json() {
        return Map.of("Content-Type", "application/json");
    }

    private static String body(String subject, String role) {
        return Json.write(Map.of("subject", subject, "role", role, "from", "2026-08-15"));
    }

    private static String id(Answer answer) {
        var found = ID.matcher(answer.body());
        assertTrue(found.find(), answer.body());
        return found.group(1);
    }

    private static List<String> addressees(String audience) {
        return all().filter(item -> item.text("pk").equals("163#" + audience + "#"))
                .map(item -> item.text("email"))
                .toList();
    }

    private static List<String> known(String prefix) {
        return all().filter(item -> item.text("pk").startsWith(prefix))
                .map(item -> item.text("email"))
                .toList();
    }

    private static String tie() {
        return all("TIES_TABLE")
                .filter(item -> item.text("pk").equals("163#club"))
                .map(item -> item.text("ties"))
                .findFirst()
                .orElse("");
    }

    private static Stream<Item> all() {
        return all("ADDRESSEES_TABLE");
    }

    private static Stream<Item> all(String variable) {
        var table = AWS.environment("AccessDeskFunction").get(variable);
        var items =
                AWS.administrator().dynamo().scan(scan -> scan.tableName(table)).items();
        return items.stream().map(Item::new);
    }
}
