package samspil.grants.file.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import samspil.engines.gate.Fault;
import samspil.grants.file.Anonymised;
import samspil.grants.file.ApplicationFile;
import samspil.grants.file.Applying;
import samspil.grants.file.Batch;
import samspil.grants.file.Batch.Entry;
import samspil.grants.file.Batches;
import samspil.grants.file.Deciding.Decided;
import samspil.grants.file.Deed;
import samspil.grants.file.FileRecord.Change;
import samspil.grants.file.FileRecord.Step;
import samspil.grants.file.FileRecord.Written;
import samspil.grants.file.FileState;
import samspil.grants.file.Outcome;
import samspil.grants.file.Reader;
import samspil.grants.file.RecordFileEvent;
import samspil.grants.file.Recorded;
import samspil.grants.file.Recusing.Ground;
import samspil.grants.file.Recusing.Recused;
import samspil.grants.file.Some;
import samspil.grants.file.Submission;
import samspil.grants.file.SubmitApplication;
import samspil.kernel.Violation;
import samspil.platform.audit.VerifyAudit.Verification;
import samspil.platform.json.JsonValue;
import samspil.testkit.EmbeddedAws;
import samspil.testkit.SettableClock;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;

class FileStoreTest {
    @RegisterExtension
    static final EmbeddedAws AWS = EmbeddedAws.ofProject();

    /** The second transaction from now on fails, and none after it is tried. */
    private static final Fault BREAKS_OFF = Fault.before("dynamodb:TransactWriteItems")
            .with(400, "ValidationException")
            .from(2);

    private final SettableClock clock = SettableClock.at("2027-02-10T08:00:00Z");
    private Office office;

    @BeforeEach
    void open() {
        office = new Office(AWS.administrator().dynamo(), Office.tables(AWS.stack()), clock);
        office.clear();
        office.appropriate(Some.LINE, 100 * Office.ASKED);
    }

    @AfterEach
    void close() {
        AWS.heal();
        assertEquals(List.of(), office.breaches());
        assertInstanceOf(Verification.Unbroken.class, office.audit());
        office.close();
    }

    @Test
    void whatIsSubmittedIsFrozenAndReadAgain() {
        var submission = Some.submission(500, "key");
        var done = assertInstanceOf(Outcome.Done.class, submit(submission));
        assertEquals(done.file(), office.file(1));
        assertEquals(
                Optional.of(SubmitApplication.canonical(submission.answers())),
                office.files()
                        .frozen(
                                Some.VESTHIMMERLAND,
                                Some.id(1),
                                done.file().submitted().frozen()));
    }

    @Test
    void anApplicationSentTwiceIsTakenOnce() {
        assertEquals(submit(Some.submission(500, "key")), submit(Some.submission(500, "key")));
        assertEquals(1, office.file(1).number());
    }

    @Test
    void anotherApplicationUnderTheSameKeyIsNotTaken() {
        submit(Some.submission(500, "key"));
        assertEquals(new Outcome.KeyTaken(), submit(Some.submission(501, "key")));
    }

    @Test
    void whatComesAfterTheCloseIsRefused() {
        clock.set(Some.round().window().closes().plusMillis(1));
        assertEquals(new Outcome.Refused(new Violation("", "submission.late")), submit(Some.submission(500, "key")));
    }

    @Test
    void onlyNamedFieldsAreOpenForCompletion() {
        submit(Some.submission(500, "key"));
        var until = clock.instant().plus(Duration.ofDays(7));
        office.record(1, new Applying.Returned(Set.of("/members"), until, "How many?"), "return");
        var purpose = Some.submission(500, "again", answers("a party", "31"));
        assertEquals(new Outcome.Refused(new Violation("/purpose", "field.closed")), submit(purpose));
        assertInstanceOf(Outcome.Done.class, submit(Some.submission(500, "again", answers("café", "32"))));
        assertEquals(2, office.file(1).versions());
    }

    @Test
    void aDecisionBindsMoneyInTheSameTransaction() {
        office.recommend(1, clock.instant());
        assertInstanceOf(Outcome.Done.class, office.grant(1, "key"));
        assertEquals(FileState.GRANTED, office.file(1).state());
        assertEquals(Office.ASKED, office.balance(Some.LINE).committed());
    }

    @Test
    void aDecisionThatTheLineCannotBearLeavesNothingBehind() {
        office.recommend(1, clock.instant());
        office.appropriate(Some.OTHER_LINE, Office.ASKED - 1);
        var decided = new Decided(Some.decision(Office.ASKED, Some.OTHER_LINE), null);
        assertEquals(new Outcome.Refused(new Violation("/line", "budget.short")), office.record(1, decided, "key"));
        assertEquals(FileState.RECOMMENDED, office.file(1).state());
        assertEquals(Office.ASKED - 1, office.balance(Some.OTHER_LINE).remaining());
    }

    @Test
    void whoSawAnOlderFileIsToldWhatItIsNow() {
        office.recommend(1, clock.instant());
        var deed = Deed.of(new Applying.Withdrawn(), Some.APPLICANT, "key");
        var outcome = office.bean(RecordFileEvent.class).recordOn(Some.VESTHIMMERLAND, Some.id(1), 2, deed);
        assertEquals(new Outcome.Stale(office.file(1)), outcome);
    }

    /** Of two who saw the same file one writes the next event; what the other wrote is nowhere. */
    @Test
    void anEventIsNeverWrittenOver() {
        office.recommend(1, clock.instant());
        var seen = office.file(1);
        assertEquals(new Written.Done(), office.files().append(withdrawn(seen, "one")));
        assertEquals(new Written.Stale(), office.files().append(withdrawn(seen, "other")));
        assertEquals("one", office.file(1).last().key());
    }

    @Test
    void aPartOfABatchIsDrawnOnce() {
        var order = Batch.Order.of(Some.VESTHIMMERLAND, "key", Some.DECIDER, List.of());
        office.bean(Batches.class).begin(new Batch(order, 2, 0), List.of(), List.of(), Some.audit(clock.instant()));
        var drawn = new Change(List.of(), List.of(), Some.audit(clock.instant()), new Batch(order, 2, 1));
        assertEquals(new Written.Done(), office.files().append(drawn));
        assertEquals(new Written.Stale(), office.files().append(drawn));
    }

    private Change withdrawn(ApplicationFile seen, String key) {
        var event = new Recorded(
                seen.number() + 1, clock.instant(), Some.APPLICANT, key, "request", new Applying.Withdrawn());
        var step = new Step(seen.with(event), List.of(), List.of());
        return new Change(List.of(step), List.of(), Some.audit(clock.instant()), null);
    }

    @Test
    void aDecisionWhoseAnswerWasLostStandsOnce() {
        office.recommend(1, clock.instant());
        AWS.inject(Fault.unanswered("dynamodb:TransactWriteItems"));
        assertInstanceOf(Outcome.Done.class, office.grant(1, "key"));
        assertEquals(Office.ASKED, office.balance(Some.LINE).committed());
    }

    @Test
    void aDecisionInTheWayOfAnotherTransactionIsTriedAgain() {
        office.recommend(1, clock.instant());
        AWS.inject(Fault.conflict().times(12));
        assertInstanceOf(Outcome.Done.class, office.grant(1, "key"));
        assertEquals(Office.ASKED, office.balance(Some.LINE).committed());
    }

    @Test
    void forARecusedPersonTheFileIsNotThere() {
        office.recommend(2, clock.instant());
        office.record(1, new Recused("mia", Ground.KIN), "recusal");
        var mia = new Reader("mia");
        assertTrue(office.files().find(Some.VESTHIMMERLAND, Some.id(1), mia).isEmpty());
        assertEquals(1, office.files().of(Some.VESTHIMMERLAND, Some.ROUND, mia).size());
        assertEquals(
                2,
                office.files()
                        .of(Some.VESTHIMMERLAND, Some.ROUND, Reader.SYSTEM)
                        .size());
        assertEquals(1, office.files().of(Some.VESTHIMMERLAND, "org", mia).size());
        assertEquals(FileState.ASSESSING, office.file(1).state());
    }

    @Test
    void whatPeopleWroteIsGoneWhenAFileIsAnonymised() {
        submit(Some.submission(500, "key"));
        office.record(1, new Applying.Withdrawn(), "withdraw");
        clock.advance(Some.TERMS.retention());
        assertInstanceOf(Outcome.Done.class, office.record(1, new Anonymised(), "forget"));
        var hash = office.file(1).submitted().frozen();
        assertEquals(Optional.empty(), office.files().frozen(Some.VESTHIMMERLAND, Some.id(1), hash));
    }

    @Test
    void aBatchIsDecidedTogether() {
        office.recommend(33, clock.instant());
        var done = assertInstanceOf(Batch.Outcome.Done.class, batch("key", 1, 33));
        assertEquals(33, done.files().size());
        assertEquals(done, batch("key", 1, 33));
        assertEquals(new Batch.Outcome.KeyTaken(), batch("key", 1, 32));
        assertEquals(33 * Office.ASKED, office.balance(Some.LINE).committed());
    }

    @Test
    void oneFileThatCannotBeDecidedStopsTheBatch() {
        office.recommend(5, clock.instant());
        office.record(3, new Applying.Withdrawn(), "withdraw");
        var refused = assertInstanceOf(Batch.Outcome.Refused.class, batch("key", 1, 5));
        assertEquals(List.of(new Batch.Obstacle(Some.id(3), "file.stale")), refused.obstacles());
        assertEquals(0, office.balance(Some.LINE).committed());
    }

    @Test
    void aBatchThatTheLineCannotBearReservesNothing() {
        office.recommend(101, clock.instant());
        assertEquals(new Batch.Outcome.TooLittle(Some.LINE), batch("key", 1, 101));
        assertEquals(100 * Office.ASKED, office.balance(Some.LINE).remaining());
    }

    /** The first transaction reserves, the next three decide. */
    @Test
    void aLargeBatchThatBreaksOffAnywhereIsEndedByTheSameOrder() {
        office.recommend(80, clock.instant());
        for (int transaction = 1; transaction <= 3; transaction++) {
            AWS.inject(BREAKS_OFF);
            assertThrows(DynamoDbException.class, () -> batch("key", 1, 80));
            AWS.heal();
        }
        var balance = office.balance(Some.LINE);
        assertEquals(80 * Office.ASKED, balance.reserved() + balance.committed());
        assertEquals(
                80,
                assertInstanceOf(Batch.Outcome.Done.class, batch("key", 1, 80))
                        .files()
                        .size());
        assertEquals(80 * Office.ASKED, office.balance(Some.LINE).committed());
    }

    @Test
    void whatIsWithdrawnWhileALargeBatchRunsIsSkippedAndItsMoneyIsFree() {
        office.recommend(80, clock.instant());
        AWS.inject(BREAKS_OFF);
        assertThrows(DynamoDbException.class, () -> batch("key", 1, 80));
        AWS.heal();
        office.record(50, new Applying.Withdrawn(), "withdraw");
        var done = assertInstanceOf(Batch.Outcome.Done.class, batch("key", 1, 80));
        assertEquals(List.of(Some.id(50)), done.skipped());
        assertEquals(0, office.balance(Some.LINE).reserved());
        assertEquals(79 * Office.ASKED, office.balance(Some.LINE).committed());
    }

    private Outcome submit(Submission submission) {
        return office.bean(SubmitApplication.class).submit(Some.VESTHIMMERLAND, Some.id(1), submission);
    }

    private static JsonValue.Members answers(String purpose, String members) {
        return new JsonValue.Members(
                Map.of("purpose", new JsonValue.Text(purpose), "members", new JsonValue.Text(members)));
    }

    private Batch.Outcome batch(String key, int first, int last) {
        var entries = IntStream.rangeClosed(first, last)
                .mapToObj(number -> new Entry(Some.id(number), 3, Some.decision(Office.ASKED, Some.LINE)))
                .toList();
        return office.batches().decide(Some.VESTHIMMERLAND, key, entries, Some.DECIDER);
    }
}
