package samspil.grants.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import samspil.testkit.SettableClock;

/** What comes back goes to the line while its year lets it; what comes later is the municipality's, not the line's. */
class RecordRepaymentTest {
    private static final Instant LAST = Some.line(Some.LINE).refundsUntil();
    private final InMemory store = new InMemory();
    private final SettableClock clock = SettableClock.at(LAST.toString());
    private final RecordFileEvent record = new RecordFileEvent(store, (_, _, _) -> Some.TERMS, clock);
    private final RecordRepayment repayment = new RecordRepayment(record, store);

    @BeforeEach
    void thirtyAreOwed() {
        var file = new WholeFile().until(13);
        store.files.put(Some.id(1), file.file());
        store.open(Some.line(Some.LINE), Some.audit(Some.OPENS));
        file.postings(1_000).subList(0, 2).forEach(each -> store.post(List.of(each), Some.audit(Some.OPENS)));
    }

    @Test
    void untilTheLastInstantTheLineHasItBack() {
        assertInstanceOf(Outcome.Done.class, paidBack("k", 30));
        assertEquals(930, remaining());
    }

    @Test
    void afterwardsItIsNotedAndTheLineStaysAsItWas() {
        clock.set(LAST.plusNanos(1));
        assertInstanceOf(Outcome.Done.class, paidBack("k", 30));
        assertEquals(900, remaining());
        assertEquals(FileState.REPAID, store.file(Some.id(1)).state());
    }

    @Test
    void theSameRepaymentUnderOneKeyCountsOnceEvenWhenTheYearEndedMeanwhile() {
        paidBack("k", 10);
        clock.set(LAST.plusNanos(1));
        assertInstanceOf(Outcome.Done.class, paidBack("k", 10));
        assertEquals(Some.money(20), store.file(Some.id(1)).award().owed());
        assertEquals(new Outcome.KeyTaken(), paidBack("k", 11));
    }

    @Test
    void whoIsRecusedNotesNoRepayment() {
        var recused =
                new WholeFile().until(13).after(13, Some.OFFICER, new Recusing.Recused("finn", Recusing.Ground.TIE));
        store.files.put(Some.id(1), recused.file());
        assertEquals(new Outcome.NotThere(), paidBack("k", 30));
    }

    private Outcome paidBack(String key, long ore) {
        return repayment.note(Some.VESTHIMMERLAND, Some.id(1), Some.money(ore), Some.FINANCE, key);
    }

    private long remaining() {
        return store.find(Some.VESTHIMMERLAND, Some.LINE)
                .orElseThrow()
                .balance()
                .remaining();
    }
}
