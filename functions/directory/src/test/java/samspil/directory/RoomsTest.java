package samspil.directory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import samspil.kernel.Language;
import samspil.platform.access.Role;
import samspil.testkit.EmbeddedAws;
import samspil.testkit.FunctionHandler;
import samspil.testkit.FunctionHandler.Answer;
import samspil.testkit.FunctionHandlers;
import samspil.testkit.SettableClock;

/** The rooms at the desk in which the directory, an organisation and one entry are looked after. */
class RoomsTest {
    @RegisterExtension
    static final EmbeddedAws AWS = EmbeddedAws.ofProject();

    private static final SettableClock CLOCK = SettableClock.at("2026-09-01T08:00:00Z");
    private static final FunctionHandlers HANDLERS = new FunctionHandlers(AWS, CLOCK);
    private static final String MARKUP = "<img src=x onerror=a()>";
    private static final String ROOM = "/da/herlev/desk/directory";
    private static final String OWN = "/da/herlev/desk/organisation";

    private final FunctionHandler desk = HANDLERS.of("DirectoryDeskFunction");
    private final String origin = AWS.environment("DirectoryDeskFunction").getOrDefault("SITE_ADDRESS", "");
    private final Browser clerk = Browser.of(desk, origin, Role.CASE_WORKER, Samples.HERLEV.id());
    private final Browser auditor = Browser.of(desk, origin, Role.AUDITOR, Samples.HERLEV.id());
    private final Organisation club = Samples.organisation("Herlev Skakklub");
    private final Organisation twin = Samples.organisation("Skakklubben Herlev");
    private final Organisation hostile = Samples.organisation(
            "Spejderne " + MARKUP, List.of(Samples.PRIVATE), Instant.parse("2026-08-01T08:00:00Z"));
    private final Activity chess = Samples.activity("Skak for børn", club.id());
    private final Browser representative = Browser.of(desk, origin, club.id());

    @BeforeEach
    void aDirectoryStands() {
        AWS.clear();
        CLOCK.advance(Duration.ofHours(1));
        List.of(club, twin, hostile, chess).forEach(this::add);
        snapshot();
    }

    @Test
    void theRoomShowsWhatWaitsThenTheLeastConfirmedThenTwinsThenCharts() {
        suggest();
        var page = clerk.get(ROOM).body();
        var order = List.of(
                "/da/herlev/desk/suggestions\">",
                "Bekræftet for længst siden",
                "Herlev Skakklub</a>",
                "Spejderne",
                "Måske det samme",
                "navnet, mailadressen og telefonen",
                "Kataloget i tal",
                "25 % er bekræftet");
        int from = 0;
        for (var each : order) {
            from = page.indexOf(each, from);
            assertTrue(from >= 0, each + " is missing or out of order in " + page);
        }
    }

    @Test
    void whatSomebodyNamedIsShownAsText() {
        for (var path : List.of(ROOM, ROOM + "?q=spejderne", entry(hostile), entry(hostile) + "/remove")) {
            var page = clerk.get(path);
            assertEquals(200, page.status(), path);
            assertTrue(page.body().contains("&lt;img src=x"), path);
            assertFalse(page.body().contains("<img src=x"), path);
        }
        var searched = clerk.get(ROOM + "?q=%3Cimg%20src=x%3E").body();
        assertFalse(searched.contains("<img src=x"), searched);
    }

    @Test
    void anEntryIsFoundByAForgivingSearch() {
        var found = clerk.get(ROOM + "?q=skaklub").body();
        assertTrue(found.contains(entry(club)), found);
        assertFalse(found.contains(entry(hostile)), found);
    }

    @Test
    void anAuditorReadsAndIsOfferedNothingToDo() {
        for (var path : List.of(ROOM, entry(club), compare())) {
            var page = auditor.get(path);
            assertEquals(200, page.status(), path);
            assertFalse(page.body().contains("<form class=\"form\""), path);
        }
        assertEquals(403, auditor.get(entry(club) + "/remove").status());
        assertEquals(
                403, auditor.post(entry(club) + "/remove", Map.of("seen", "1")).status());
        assertEquals(403, auditor.post(ROOM + "/merge", merge()).status());
    }

    @Test
    void anAuditorReadsWhatWasSuggestedAndAnswersNothing() {
        suggest();
        var found = Pattern.compile("/da/herlev/desk/suggestions/[^\"?/]+")
                .matcher(auditor.get("/da/herlev/desk/suggestions").body());
        assertTrue(found.find(), "a suggestion in the list");
        var page = auditor.get(found.group()).body();
        assertTrue(page.contains("Skak i Herlev"), page);
        assertFalse(page.contains("<form class=\"form\""), page);
        assertTrue(clerk.get(found.group()).body().contains("<form class=\"form\""), "as others have");
        for (var answer : List.of("/approve", "/refuse", "/undo")) {
            assertEquals(
                    403,
                    auditor.post(found.group() + answer, Map.of("seen", "1")).status());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/directory", "/organisation", "/directory/merge"})
    void anotherMunicipalitysPeopleAreTurnedAway(String path) {
        var stranger = Browser.of(desk, origin, Role.CASE_WORKER, Samples.FAERDER.id());
        assertEquals(403, stranger.get("/da/herlev/desk" + path).status());
        assertEquals(403, stranger.get(entry(club)).status());
        assertEquals(
                404,
                stranger.get("/da/faerder/desk/entries/organisations/" + club.id())
                        .status());
    }

    @ParameterizedTest
    @EnumSource
    void everyRoomSpeaksEveryLanguage(Language language) {
        var home = "/" + language.tag() + "/herlev/desk";
        var id = "/entries/organisations/" + club.id();
        for (var path : List.of("/directory", id, id + "/remove", id + "/versions/1")) {
            var page = clerk.get(home + path);
            assertEquals(200, page.status(), path);
            assertTrue(page.body().contains("<html lang=\"" + language.tag()), path);
        }
        assertEquals(200, representative.get(home + "/organisation").status());
    }

    @Test
    void twinsAreComparedThenMergedAndTheAnswerSaysHowToUndoIt() {
        var compared = clerk.get(compare()).body();
        assertTrue(compared.contains("Herlev Skakklub") && compared.contains("Skakklubben Herlev"), compared);
        var told = clerk.follow(clerk.post(ROOM + "/merge", merge())).body();
        assertTrue(told.contains("De to er nu én") && told.contains(entry(twin)), told);
        assertEquals(410, gone(twin));
        var undone = clerk.post(entry(twin) + "/restore", Map.of("version", "1", "seen", "2"));
        assertEquals(303, undone.status(), undone.body());
        assertEquals(200, clerk.get(entry(twin)).status());
    }

    @Test
    void aMergeOnAnOldVersionShowsThePairAgain() {
        var answer = clerk.post(
                ROOM + "/merge",
                Map.of(
                        "kind",
                        "organisations",
                        "keep",
                        club.id().value(),
                        "drop",
                        twin.id().value(),
                        "seen",
                        "7"));
        assertEquals(409, answer.status());
        assertTrue(answer.body().contains("Er de to det samme?"), answer.body());
    }

    @Test
    void aMergeOfWhatIsNotThereIsNotFound() {
        assertEquals(
                404,
                clerk.get(ROOM + "/merge?kind=organisations&first=x&second=y").status());
        assertEquals(400, clerk.post(ROOM + "/merge", Map.of("kind", "stones")).status());
    }

    @Test
    void aRepresentativeConfirmsAnOwnEntryAndEverybodySeesWhoAnswersForIt() {
        var answer = representative.post(confirm(chess), Map.of("seen", "1"));
        assertEquals(303, answer.status(), answer.body());
        assertTrue(representative.follow(answer).body().contains("»Skak for børn« er bekræftet"));
        var stands = stored(chess);
        assertEquals("organisation", stands.at("entry/trust/source"));
        assertEquals(CLOCK.instant().toString(), stands.at("entry/trust/verifiedAt"));
        assertEquals("verified", stands.at("change/reason"));
        assertEquals("representative", stands.at("change/by"));
    }

    @Test
    void aConfirmationIsRecorded() {
        representative.post(confirm(chess), Map.of("seen", "1"));
        var items = AWS.administrator()
                .dynamo()
                .scan(scan ->
                        scan.tableName(AWS.environment("DirectoryDeskFunction").get("AUDIT_TABLE")))
                .items();
        assertTrue(
                items.stream()
                        .anyMatch(item -> item.toString().contains("entry.verified")
                                && item.toString().contains(club.id().value())),
                items.toString());
    }

    @Test
    void aRepresentativeSeesTheOwnEntriesAndNoOthers() {
        var page = representative.get(OWN).body();
        assertTrue(page.contains("Herlev Skakklub") && page.contains("Skak for børn"), page);
        assertFalse(page.contains("Spejderne"), page);
    }

    @Test
    void anotherOrganisationsEntryIsNotThere() {
        assertEquals(
                404, representative.post(confirm(hostile), Map.of("seen", "1")).status());
        assertEquals("\"1\"", stored(hostile).tag());
    }

    @Test
    void aConfirmationOfWhatChangedMeanwhileShowsTheRoomAgain() {
        var answer = representative.post(confirm(club), Map.of("seen", "9"));
        assertEquals(409, answer.status());
        assertTrue(answer.body().contains("Siden er ændret"), answer.body());
        assertEquals("\"1\"", stored(club).tag());
    }

    @Test
    void aFormWithoutItsTokenChangesNothing() {
        assertEquals(
                403,
                representative
                        .send(confirm(club), Map.of("seen", "1"), "stolen")
                        .status());
        assertEquals(
                403,
                clerk.send(entry(club) + "/remove", Map.of("seen", "1"), "stolen")
                        .status());
        assertEquals("\"1\"", stored(club).tag());
    }

    @Test
    void aSuggestionWaitsInTheRoomOfItsOrganisation() {
        suggest();
        var page = representative.get(OWN).body();
        assertTrue(page.contains("Forslag om »Herlev Skakklub«"), page);
    }

    @Test
    void anEntryIsRemovedAfterAQuestionAndBroughtBackByTheUndo() {
        var asked = clerk.get(entry(club) + "/remove").body();
        assertTrue(asked.contains("Vil du fjerne »Herlev Skakklub«?"), asked);
        var told = clerk.follow(clerk.post(entry(club) + "/remove", Map.of("seen", "1")))
                .body();
        assertTrue(told.contains("Fortryd"), told);
        assertEquals(410, gone(club));
        var back = clerk.follow(clerk.post(entry(club) + "/restore", Map.of("version", "1", "seen", "2")));
        assertTrue(back.body().contains("Den ældre version står igen"), back.body());
    }

    @Test
    void anOlderVersionIsShownBesideWhatStandsAndRestored() {
        var body = "{\"about\":{\"name\":{\"da\":\"Nyt navn\"}}}";
        desk.send("PUT", "/v1" + entry(club).substring(3), Map.of("If-Match", "\"1\""), body);
        var shown = clerk.get(entry(club) + "/versions/1").body();
        assertTrue(shown.contains("Nyt navn") && shown.contains("Herlev Skakklub"), shown);
        clerk.post(entry(club) + "/restore", Map.of("version", "1", "seen", "2"));
        assertEquals("Herlev Skakklub", stored(club).at("entry/about/name/da"));
        assertEquals(
                409,
                clerk.post(entry(club) + "/restore", Map.of("version", "1", "seen", "2"))
                        .status());
        assertEquals(404, clerk.get(entry(club) + "/versions/9").status());
    }

    @Test
    void theContactIsAskedByMail() {
        var told = clerk.follow(clerk.post(entry(club) + "/ask", Map.of())).body();
        assertTrue(told.contains("Mailen er sendt"), told);
        assertEquals(List.of("vagn@forening.example"), AWS.mails().getFirst().to());
    }

    @Test
    void whereNobodyCanBeAskedThePageSaysSo() {
        var answer = clerk.post("/da/herlev/desk/entries/activities/" + chess.id() + "/ask", Map.of());
        assertEquals(409, answer.status());
        assertTrue(answer.body().contains("Der er ingen at spørge"), answer.body());
    }

    @Test
    void theListOfOrganisationsHoldsWhatIsPublicAndFollowsTheDirectory() {
        var listed = list();
        assertTrue(listed.contains("\"name\":\"Herlev Skakklub\",\"email\":\"vagn@forening.example\""), listed);
        assertFalse(listed.contains("privat.example"), listed);
        assertFalse(listed.contains("Skak for børn"), listed);
        clerk.post(entry(twin) + "/remove", Map.of("seen", "1"));
        snapshot();
        assertFalse(list().contains("Skakklubben Herlev"), list());
    }

    @Test
    void anEmptyDirectoryHasARoomThatSaysSo() {
        var elsewhere = Browser.of(desk, origin, Role.ADMINISTRATOR, Samples.FAERDER.id());
        var page = elsewhere.get("/da/faerder/desk/directory");
        assertEquals(200, page.status());
        assertTrue(page.body().contains("Der er intet i kataloget endnu."), page.body());
    }

    private String compare() {
        return ROOM + "/merge?kind=organisations&first=" + club.id() + "&second=" + twin.id();
    }

    private Map<String, String> merge() {
        return Map.of(
                "kind",
                "organisations",
                "keep",
                club.id().value(),
                "drop",
                twin.id().value(),
                "seen",
                "1");
    }

    private static String entry(Entry entry) {
        return "/da/herlev/desk/entries/" + entry.kind().plural() + "/" + entry.id();
    }

    private static String confirm(Entry entry) {
        return OWN + "/" + entry.kind().plural() + "/" + entry.id() + "/confirm";
    }

    private void suggest() {
        var sent = HANDLERS.of("DirectoryIntakeFunction")
                .send("POST", "/v1/herlev/organisations/" + club.id() + "/suggestions", Map.of(), """
                        {"base":1,"changes":{"about":{"name":{"da":"Skak i Herlev"}}}}""");
        assertEquals(201, sent.status(), sent.body());
    }

    private int gone(Entry entry) {
        var path = "/v1/herlev/" + entry.kind().plural() + "/" + entry.id();
        var status = HANDLERS.of("DirectoryPublicFunction")
                .send("GET", path, Map.of())
                .status();
        return status == 301 ? 410 : status;
    }

    private Answer stored(Entry entry) {
        return desk.send("GET", "/v1" + entry(entry).substring(3), Map.of());
    }

    private void add(Entry entry) {
        var change = new Entries.Change("import/1", "imported", CLOCK.instant());
        HANDLERS.context("DirectoryDeskFunction").getBean(Entries.class).save(entry, 0, change);
    }

    private void snapshot() {
        HANDLERS.context("DirectorySnapshotFunction")
                .getBean(TakeSnapshot.class)
                .of(Samples.HERLEV.id());
        CLOCK.advance(Duration.ofMinutes(1));
    }

    private static String list() {
        var bucket = AWS.environment("DirectorySnapshotFunction").get("DIRECTORY_SNAPSHOTS_BUCKET");
        return AWS.administrator()
                .s3()
                .getObjectAsBytes(get -> get.bucket(bucket).key("published/163/organisations.json"))
                .asString(StandardCharsets.UTF_8);
    }
}
