package samspil.grants.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import samspil.grants.LineId;
import samspil.grants.budget.LedgerEntry;
import samspil.grants.budget.Movement;
import samspil.grants.file.Batch.Entry;
import samspil.grants.file.Batch.Obstacle;
import samspil.grants.file.Batch.Outcome;
import samspil.grants.file.Recusing.Ground;
import samspil.testkit.SettableClock;

/** What a batch of decisions refuses; how it is stored, and goes on when it broke off, says {@code FileStoreTest}. */
class BatchTest {
    private static final int MOST = 70 * FileRecord.MOST_FILES;
    private final InMemory store = new InMemory();
    private final SettableClock clock = SettableClock.at("2027-04-01T08:00:00Z");
    private final RecordFileEvent record = new RecordFileEvent(store, (_, _, _) -> Some.TERMS, clock);
    private final DecideBatch batches = new DecideBatch(record, new DecideInParts(record, store, clock), clock);

    @BeforeEach
    void aLine() {
        store.open(Some.line(Some.LINE), Some.audit(Some.OPENS));
        var given = new LedgerEntry(Movement.APPROPRIATE, Some.money(1_000_000), "minutes 1");
        store.post(List.of(WholeFile.posting("budget", Some.OPENS, given)), Some.audit(Some.OPENS));
    }

    @Test
    void aFileStandsOnceInABatch() {
        recommended(2);
        var twice = List.of(entry(1), entry(2), entry(1));
        assertRefused(
                new Obstacle(Some.id(1), "list.repeats"),
                batches.decide(Some.VESTHIMMERLAND, "k", twice, Some.DECIDER));
    }

    @Test
    void whoIsRecusedFromOneFileDecidesNoneTogether() {
        recommended(2);
        happened(2, new Recusing.Recused("dora", Ground.KIN));
        assertRefused(new Obstacle(Some.id(2), "file.unknown"), decide("k", 2));
    }

    @Test
    void whoIsRecusedFromOneFileDecidesNoneInParts() {
        recommended(40);
        happened(2, new Recusing.Recused("dora", Ground.KIN));
        assertRefused(new Obstacle(Some.id(2), "file.unknown"), decide("k", 40));
    }

    @Test
    void whatIsRefusedForOneFileIsSaidOfThatFile() {
        recommended(2);
        var outside = new Entry(Some.id(2), 3, Some.decision(100, new LineId("outside")));
        var outcome = batches.decide(Some.VESTHIMMERLAND, "k", List.of(entry(1), outside), Some.DECIDER);
        assertRefused(new Obstacle(Some.id(2), "line.unknown"), outcome);
    }

    @Test
    void aLargeOrderUnderTheKeyOfAnotherIsNotTaken() {
        recommended(40);
        assertInstanceOf(Outcome.Done.class, decide("k", 40));
        assertEquals(new Outcome.KeyTaken(), decide("k", 39));
    }

    @Test
    void aBatchHasAtMostSeventyParts() {
        recommended(MOST + 1);
        assertRefused(new Obstacle(Some.id(1), "list.long"), decide("more", MOST + 1));
        assertEquals(
                0,
                store.postings.stream()
                        .filter(each -> each.id().startsWith("batch"))
                        .count());
        assertEquals(
                MOST,
                assertInstanceOf(Outcome.Done.class, decide("most", MOST))
                        .files()
                        .size());
    }

    private void recommended(int count) {
        IntStream.rangeClosed(1, count).forEach(number -> store.files.put(Some.id(number), file(number)));
    }

    private static ApplicationFile file(int number) {
        return new ApplicationFile(
                Some.VESTHIMMERLAND,
                Some.id(number),
                new WholeFile().until(3).file().record());
    }

    private void happened(int number, FileEvent event) {
        var file = store.file(Some.id(number));
        store.files.put(file.id(), file.with(new Recorded(4, clock.instant(), Some.OFFICER, "key-4", "", event)));
    }

    private Outcome decide(String key, int count) {
        var entries = IntStream.rangeClosed(1, count).mapToObj(BatchTest::entry).toList();
        return batches.decide(Some.VESTHIMMERLAND, key, entries, Some.DECIDER);
    }

    private static Entry entry(int number) {
        return new Entry(Some.id(number), 3, Some.decision(100, Some.LINE));
    }

    private static void assertRefused(Obstacle obstacle, Outcome outcome) {
        assertEquals(new Outcome.Refused(List.of(obstacle)), outcome);
    }
}
