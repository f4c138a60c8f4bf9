package samspil.grants.pool;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static samspil.grants.pool.Towns.LEAD;
import static samspil.grants.pool.Towns.POOL;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import samspil.grants.ApplicationId;
import samspil.grants.GrantsDesk;
import samspil.grants.RoundId;
import samspil.grants.apply.Association;
import samspil.grants.file.FileRecord;
import samspil.grants.file.Outcome;
import samspil.grants.file.Reader;
import samspil.grants.file.Some;
import samspil.grants.file.Submission;
import samspil.grants.file.SubmitApplication;
import samspil.grants.scheme.LateRule;
import samspil.grants.scheme.Round;
import samspil.grants.scheme.Stage;
import samspil.grants.scheme.Window;
import samspil.kernel.Money;
import samspil.platform.access.Role;
import samspil.platform.audit.AuditEvent.Actor;
import samspil.platform.json.Json;
import samspil.platform.json.JsonValue;
import samspil.platform.organisations.Organisations;
import samspil.platform.organisations.Organisations.Organisation;
import samspil.platform.store.Item;
import samspil.platform.store.Table;
import samspil.testkit.EmbeddedAws;
import samspil.testkit.SettableClock;
import software.amazon.awssdk.core.sync.RequestBody;

/** What municipalities of a pool learn of one applicant who applies to two of them. */
class TracesTest {
    @RegisterExtension
    static final EmbeddedAws AWS = EmbeddedAws.ofProject();

    private static final ApplicationId JOINT = Some.id(1);
    private static final ApplicationId OWN = Some.id(2);

    private final SettableClock clock = SettableClock.at("2027-02-01T09:00:00Z");
    private final Towns towns = new Towns(AWS, clock);

    @BeforeEach
    void aClubIsKnownInTwoMunicipalities() {
        AWS.clear();
        Association.openRound(AWS, clock);
        publish("820", "org-1");
        publish("163", "klub-9");
    }

    @Test
    void bothDesksLearnThatThereIsAnother() {
        towns.funded();
        apply("herlev", OWN, "klub-9");
        assertFalse(isSeen("herlev", OWN));
        apply(LEAD, JOINT, "org-1");
        assertTrue(isSeen("herlev", OWN));
        assertTrue(isSeen(LEAD, JOINT));
    }

    @Test
    void whoWorksTheFileReadsItAndNotWhere() {
        towns.funded();
        apply(LEAD, JOINT, "org-1");
        assertFalse(towns.file(LEAD, JOINT).body().contains("Der er også søgt"));
        apply("herlev", OWN, "klub-9");
        var page = towns.file(LEAD, JOINT).body();
        assertTrue(page.contains("Der er også søgt"), page);
        assertFalse(page.contains("Herlev") || page.contains(OWN.value()), page);
    }

    @Test
    void neitherLearnsWhatOrHowMuchOrWhich() {
        towns.funded();
        apply(LEAD, JOINT, "org-1");
        var told = rows().entrySet().stream()
                .filter(row -> row.getKey().startsWith("163#elsewhere"))
                .toList();
        assertEquals(1, told.size());
        assertEquals("{pk, sk}", told.getFirst().getValue());
        var key = told.getFirst().getKey();
        assertTrue(key.matches("163#elsewhere\\|2027#[0-9a-f]{64}#" + POOL), key);
    }

    @Test
    void whatWasToldIsForgottenAsManyYearsAfterItsYearAsCasesAreKept() {
        towns.funded();
        apply(LEAD, JOINT, "org-1");
        apply("herlev", OWN, "klub-9");
        clock.set(Instant.parse("2032-12-31T22:59:59Z"));
        towns.tick();
        assertEquals(Set.of("820#elsewhere", "163#elsewhere"), told());
        clock.advance(Duration.ofSeconds(1));
        towns.tick();
        assertEquals(Set.of(), told());
    }

    @Test
    void withoutAPoolNothingIsTold() {
        apply(LEAD, JOINT, "org-1");
        apply("herlev", OWN, "klub-9");
        assertFalse(rows().keySet().stream().anyMatch(key -> key.contains("#elsewhere")));
    }

    @Test
    void whoDidNotConfirmIsToldNothing() {
        towns.openLine();
        towns.suggest();
        towns.confirm(LEAD, 1, 300_000);
        apply(LEAD, JOINT, "org-1");
        assertFalse(rows().keySet().stream().anyMatch(key -> key.contains("#elsewhere")));
    }

    @Test
    void anotherYearIsAnotherMatter() {
        towns.funded();
        apply("herlev", OWN, "klub-9");
        clock.set(clock.instant().plus(Duration.ofDays(365)));
        apply(LEAD, JOINT, "org-1");
        assertFalse(isSeen("herlev", OWN));
    }

    @Test
    void ofWhomNoNumberIsPublishedNothingIsTold() {
        towns.funded();
        apply(LEAD, JOINT, "a-pseudonym");
        assertFalse(rows().keySet().stream().anyMatch(key -> key.contains("#elsewhere")));
    }

    private boolean isSeen(String town, ApplicationId id) {
        var file = towns.bean("GrantsDeskFunction", FileRecord.class)
                .find(Towns.id(town), id, Reader.SYSTEM)
                .orElseThrow();
        return towns.bean("GrantsDeskFunction", Traces.class).appliedElsewhere(file);
    }

    private static Set<String> told() {
        return rows().keySet().stream()
                .map(key -> key.split("[|]", 2)[0])
                .filter(key -> key.endsWith("#elsewhere"))
                .collect(Collectors.toSet());
    }

    private void apply(String town, ApplicationId id, String applicant) {
        var key = new Round.Key(Towns.id(town), new RoundId("r2027"));
        var window = new Window(
                Association.WINDOW.opens(), clock.instant().plus(Duration.ofDays(9)), Association.WINDOW.zone());
        var round = new Round(key, GrantsDesk.offer(window), Stage.PUBLISHED, List.of(), List.of(), null, 2);
        keep(round);
        var answers = new JsonValue.Members(Map.of("purpose", new JsonValue.Text("café")));
        var by = new Actor("anna", Role.REPRESENTATIVE, "duty", applicant);
        var submission = new Submission(
                round, new LateRule.Refuse(), applicant, answers, new Money(1_000), by, "k", _ -> List.of());
        var sent = towns.bean("GrantsApplyFunction", SubmitApplication.class).submit(Towns.id(town), id, submission);
        assertTrue(sent instanceof Outcome.Done, sent::toString);
    }

    /** Where an application comes, its round is. */
    private static void keep(Round round) {
        var key = Item.key(
                round.key().municipality() + "#rounds", round.key().id().value());
        new Table(AWS.administrator().dynamo(), AWS.stack().table("GrantsTable").name())
                .putNew(key.with("body", Json.write(round)).with("version", round.revision()));
    }

    /** What is stored under each key. */
    private static Map<String, String> rows() {
        return AWS
                .administrator()
                .dynamo()
                .scanPaginator(
                        scan -> scan.tableName(AWS.stack().table("GrantsTable").name()))
                .items()
                .stream()
                .collect(Collectors.toMap(
                        item -> new Item(item).text("pk") + "|" + new Item(item).text("sk"),
                        item -> item.keySet().stream().sorted().collect(Collectors.joining(", ", "{", "}"))));
    }

    private static void publish(String code, String id) {
        var club = new Organisation(id, "Café Kløver", "36729929", null, null, null);
        var bucket = AWS.environment("GrantsApplyFunction").get("DIRECTORY_SNAPSHOTS_BUCKET");
        AWS.administrator()
                .s3()
                .putObject(
                        put -> put.bucket(bucket).key("published/" + code + "/organisations.json"),
                        RequestBody.fromString(Json.write(new Organisations.Published(List.of(club)))));
    }
}
