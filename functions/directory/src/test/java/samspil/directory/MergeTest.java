package samspil.directory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import samspil.engines.gate.Fault;
import samspil.platform.json.Json;
import samspil.testkit.EmbeddedAws;
import samspil.testkit.FunctionHandler;
import samspil.testkit.FunctionHandler.Answer;
import samspil.testkit.FunctionHandlers;
import samspil.testkit.SettableClock;

class MergeTest {
    @RegisterExtension
    static final EmbeddedAws AWS = EmbeddedAws.ofProject();

    private static final SettableClock CLOCK = SettableClock.at("2026-09-01T08:00:00Z");
    private static final FunctionHandlers HANDLERS = new FunctionHandlers(AWS, CLOCK);

    private static final String DESK = "/v1/herlev/desk";
    private final FunctionHandler desk = HANDLERS.of("DirectoryDeskFunction");
    private final FunctionHandler open = HANDLERS.of("DirectoryPublicFunction");
    private final TakeSnapshot snapshot =
            HANDLERS.context("DirectorySnapshotFunction").getBean(TakeSnapshot.class);
    private final Organisation keep = Samples.organisation("Herlev Skakklub");
    private final Organisation drop = Samples.alsoIn(Samples.organisation("Skakklubben Herlev"), Samples.FAERDER.id());
    private final Activity activity = Samples.activity("Skak for børn", drop.id());

    @BeforeEach
    void twoEntriesStandThatAreOne() {
        AWS.clear();
        CLOCK.set(Instant.parse("2026-09-01T08:00:00Z"));
        add(keep);
        add(drop);
        add(activity);
        snapshot.of(Samples.HERLEV.id());
        CLOCK.advance(java.time.Duration.ofMinutes(1));
    }

    @Test
    void thePairIsSuggestedWithItsReasons() {
        var pairs = desk.send("GET", DESK + "/duplicates", Map.of());
        assertEquals("organisation", pairs.at("pairs/0/kind"), pairs.body());
        assertEquals("[\"name\",\"email\",\"phone\"]", pairs.at("pairs/0/reasons"));
    }

    @Test
    void theOldAddressLeadsToTheNewAndWhatPointedThereFollows() {
        var merged = merge("\"1\"");
        assertEquals(200, merged.status(), merged.body());
        assertEquals("merged", merged.at("change/reason"));
        var old = open.send("GET", "/v1/herlev/organisations/" + drop.id(), Map.of());
        assertEquals(301, old.status());
        assertEquals("/v1/herlev/organisations/" + keep.id(), old.headers().get("Location"));
        assertEquals(keep.id().value(), read(activity).at("entry/organisers/0"));
        assertEquals(
                301,
                open.send("GET", "/v1/faerder/organisations/" + drop.id(), Map.of())
                        .status());
        assertEquals(
                200,
                open.send("GET", "/v1/faerder/organisations/" + keep.id(), Map.of())
                        .status());
    }

    @Test
    void aMergeIsUndoneByRestoringTheDroppedVersion() {
        merge("\"1\"");
        var restored = desk.send(
                "POST",
                DESK + "/entries/organisations/" + drop.id() + "/restore",
                Map.of("If-Match", "\"2\""),
                "{\"version\":1}");
        assertEquals(200, restored.status(), restored.body());
        assertEquals(
                200,
                open.send("GET", "/v1/herlev/organisations/" + drop.id(), Map.of())
                        .status());
    }

    @Test
    void aMergeThatFailsLeavesEverythingAndCanBeDoneAgain() {
        AWS.inject(Fault.before("dynamodb:TransactWriteItems").times(20));
        assertEquals(500, merge("\"1\"").status());
        AWS.heal();
        assertEquals("\"1\"", read(keep).tag());
        assertEquals("\"1\"", read(drop).tag());
        assertEquals("\"1\"", read(activity).tag());
        assertEquals(200, merge("\"1\"").status());
    }

    @Test
    void aMergeOnAnOldVersionIsRefused() {
        assertEquals(412, merge("\"2\"").status());
        assertEquals(
                200,
                open.send("GET", "/v1/herlev/organisations/" + drop.id(), Map.of())
                        .status());
    }

    @Test
    void anEntryIsNotMergedIntoItselfNorWithWhatIsNotThere() {
        assertEquals("merge.self", send(keep.id(), keep.id()).at("violations/0/code"));
        assertEquals("target", send(keep.id(), Samples.id()).at("violations/0/code"));
        assertEquals(404, send(Samples.id(), drop.id()).status());
    }

    @Test
    void soManyActivitiesThatNoTransactionHoldsThemFollowToo() {
        for (int i = 0; i < 45; i++) {
            add(Samples.activity("Hold " + i, drop.id()));
        }
        snapshot.of(Samples.HERLEV.id());
        CLOCK.advance(java.time.Duration.ofMinutes(1));
        assertEquals(200, merge("\"1\"").status());
        assertEquals(keep.id().value(), read(activity).at("entry/organisers/0"));
        assertEquals("\"2\"", read(activity).tag());
    }

    private Answer merge(String version) {
        return desk.send("POST", DESK + "/merges", Map.of("If-Match", version), body(keep.id(), drop.id()));
    }

    private Answer send(EntryId kept, EntryId dropped) {
        return desk.send("POST", DESK + "/merges", Map.of("If-Match", "\"1\""), body(kept, dropped));
    }

    private static String body(EntryId kept, EntryId dropped) {
        return Json.write(new MergeEntries.Merge(Kind.ORGANISATION, kept, dropped));
    }

    private Answer read(Entry entry) {
        return desk.send("GET", DESK + "/entries/" + entry.kind().plural() + "/" + entry.id(), Map.of());
    }

    private void add(Entry entry) {
        var made = desk.send("POST", DESK + "/entries/" + entry.kind().plural(), Map.of(), Json.write(entry));
        assertTrue(made.status() == 201, made.body());
    }
}
