package samspil.grants.file.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import samspil.engines.gate.Fault;
import samspil.grants.ApplicationId;
import samspil.grants.GrantsDesk;
import samspil.grants.RoundId;
import samspil.grants.budget.Balance;
import samspil.grants.budget.Budget;
import samspil.grants.clock.event.ClockFunction;
import samspil.grants.file.ApplicationFile;
import samspil.grants.file.Applying.Submitted;
import samspil.grants.file.Assessing.Aid;
import samspil.grants.file.Assessing.AssessmentStarted;
import samspil.grants.file.Assessing.Recommended;
import samspil.grants.file.Batch;
import samspil.grants.file.Batch.Entry;
import samspil.grants.file.DecideBatch;
import samspil.grants.file.Deciding.Decided;
import samspil.grants.file.Deed;
import samspil.grants.file.FileRecord;
import samspil.grants.file.FileRecord.Change;
import samspil.grants.file.FileRecord.Step;
import samspil.grants.file.Hash;
import samspil.grants.file.Outcome;
import samspil.grants.file.PinnedTerms;
import samspil.grants.file.Reader;
import samspil.grants.file.RecordFileEvent;
import samspil.grants.file.Recorded;
import samspil.grants.file.Some;
import samspil.grants.scheme.Arrival;
import samspil.grants.scheme.ChangeRound;
import samspil.grants.scheme.Round;
import samspil.grants.scheme.Rounds;
import samspil.grants.scheme.Stage;
import samspil.grants.scheme.Why;
import samspil.grants.scheme.store.RoundFate;
import samspil.kernel.Money;
import samspil.kernel.Violation;
import samspil.platform.audit.AuditTrail;
import samspil.platform.outbox.Outbox;
import samspil.platform.store.Table;
import samspil.testkit.EmbeddedAws;
import samspil.testkit.FunctionHandlers;
import samspil.testkit.NoContext;
import samspil.testkit.SettableClock;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;

/** Rounds that are called off while they are decided, by the functions with their own rights. */
class CalledOffTest {
    @RegisterExtension
    static final EmbeddedAws AWS = EmbeddedAws.ofProject();

    private static final Why WHY = new Why("Ingen midler", "sag 7");
    private static final Violation CALLED_OFF = new Violation("", "round.called-off");

    private final SettableClock clock = SettableClock.at("2027-02-10T08:00:00Z");
    private final FunctionHandlers functions = new FunctionHandlers(AWS, clock);

    @BeforeEach
    void open() {
        AWS.clear();
        new GrantsDesk(AWS, clock).active();
        var budget = new Office(AWS.administrator().dynamo(), Office.tables(AWS.stack()), clock);
        budget.appropriate(Some.LINE, 1_000 * Office.ASKED);
        budget.close();
    }

    @Test
    void aRoundInWhichSomethingIsDecidedIsNotCalledOff() {
        var files = recommended(round(1), 1);
        assertInstanceOf(Outcome.Done.class, decide(files.getFirst()));
        var refused = new samspil.grants.scheme.Outcome.Refused<Round>(new Violation("", "round.decided"));
        assertEquals(refused, callOff(1));
    }

    @Test
    void nothingIsDecidedInARoundThatWasCalledOff() {
        var files = recommended(round(1), 40);
        assertInstanceOf(samspil.grants.scheme.Outcome.Done.class, callOff(1));
        assertEquals(new Outcome.Refused(CALLED_OFF), decide(files.getFirst()));
        assertEquals(40, batch(1, files).obstacles().size());
        assertEquals(3, batch(2, files.subList(0, 3)).obstacles().size());
        assertEquals(List.of(), decided(files));
    }

    /** The rules saw a round that was not called off. */
    @Test
    void aDecisionWhoseRoundIsCalledOffInTheLastMomentIsRefused() {
        var files = recommended(round(1), 1);
        var context = functions.context("GrantsDecideFunction");
        var own = new Table(
                AWS.administrator().dynamo(), AWS.stack().table("GrantsTable").name());
        var budget = new Table(
                AWS.administrator().dynamo(),
                AWS.stack().table("GrantsBudgetTable").name());
        Along last = _ -> {
            callOff(1);
            return Stream.empty();
        };
        var record = new DynamoFileRecord(
                new DynamoFileRecord.Tables(own, budget),
                context.getBean(AuditTrail.class),
                context.getBean(Outbox.class),
                List.of(new DecidedRounds(new RoundFate(own)), last));
        var late = new RecordFileEvent(record, context.getBean(PinnedTerms.class), clock);
        var deed = Deed.of(new Decided(Some.decision(Office.ASKED, Some.LINE), null), Some.DECIDER, "late");
        assertEquals(new Outcome.Refused(CALLED_OFF), late.record(Some.VESTHIMMERLAND, files.getFirst(), deed));
        assertEquals(Stage.CANCELLED, stage(1));
    }

    /** One by one, together, and in parts, each in a round of its own that is called off at the same time. */
    @Test
    void ofDecidingAndCallingOffAtOnceExactlyOneStands() {
        int rounds = 18;
        var files = new ArrayList<List<ApplicationId>>();
        IntStream.range(0, rounds).forEach(at -> files.add(recommended(round(at), at % 3 == 2 ? 35 : 3)));
        Parallel.run(2 * rounds, at -> at % 2 == 0 ? callOff(at / 2) : decide(at / 2, files.get(at / 2)));
        long granted = 0;
        for (int at = 0; at < rounds; at++) {
            var decided = decided(files.get(at));
            granted += decided.size();
            assertEquals(stage(at) == Stage.CANCELLED, decided.isEmpty(), "round " + at + ": " + decided);
        }
        assertEquals(granted * Office.ASKED, balance().committed());
        assertEquals(0, balance().reserved());
    }

    private Balance balance() {
        return functions
                .context("GrantsDecideFunction")
                .getBean(Budget.class)
                .find(Some.VESTHIMMERLAND, Some.LINE)
                .orElseThrow()
                .balance();
    }

    /** The first transaction reserves, and the second, which decides, fails. */
    @Test
    void theClockEndsABatchThatBrokeOff() {
        var files = recommended(round(1), 70);
        AWS.inject(Fault.before("dynamodb:TransactWriteItems")
                .with(400, "ValidationException")
                .from(2));
        assertThrows(DynamoDbException.class, () -> decide(1, files));
        AWS.heal();
        assertEquals(List.of(), decided(files));
        new ClockFunction(functions.context("GrantsClockFunction")).handleRequest(Map.of(), new NoContext());
        assertEquals(70, decided(files).size());
        assertEquals(0, balance().reserved());
    }

    private Object decide(int kind, List<ApplicationId> files) {
        return kind % 3 == 0
                ? files.stream().map(this::decide).toList()
                : functions
                        .context("GrantsDecideFunction")
                        .getBean(DecideBatch.class)
                        .decide(Some.VESTHIMMERLAND, "batch-" + kind, entries(files), Some.DECIDER);
    }

    private Outcome decide(ApplicationId id) {
        var decided = new Decided(Some.decision(Office.ASKED, Some.LINE), null);
        return functions
                .context("GrantsDecideFunction")
                .getBean(RecordFileEvent.class)
                .record(Some.VESTHIMMERLAND, id, Deed.of(decided, Some.DECIDER, "key-" + id));
    }

    private Batch.Outcome.Refused batch(int key, List<ApplicationId> files) {
        return assertInstanceOf(Batch.Outcome.Refused.class, decide(1 + 3 * key, files));
    }

    private static List<Entry> entries(List<ApplicationId> files) {
        return files.stream()
                .map(id -> new Entry(id, 3, Some.decision(Office.ASKED, Some.LINE)))
                .toList();
    }

    private List<ApplicationId> decided(List<ApplicationId> files) {
        var record = functions.context("GrantsDecideFunction").getBean(FileRecord.class);
        return files.stream()
                .flatMap(id -> record.find(Some.VESTHIMMERLAND, id, Reader.SYSTEM).stream())
                .filter(file -> file.award().decision().isPresent())
                .map(ApplicationFile::id)
                .toList();
    }

    private RoundId round(int number) {
        var id = new RoundId("round-" + number);
        var desk = functions.context("GrantsDeskFunction").getBean(ChangeRound.class);
        var key = new Round.Key(Some.VESTHIMMERLAND, id);
        var offer = GrantsDesk.offer(Some.round().window());
        desk.start(key, offer, Some.OFFICER);
        desk.publish(new ChangeRound.Seen(key, 1, Some.OFFICER));
        return id;
    }

    private Object callOff(int number) {
        var key = new Round.Key(Some.VESTHIMMERLAND, new RoundId("round-" + number));
        return functions
                .context("GrantsDeskFunction")
                .getBean(ChangeRound.class)
                .cancel(new ChangeRound.Seen(key, 2, Some.OFFICER), WHY);
    }

    private Stage stage(int number) {
        var key = new Round.Key(Some.VESTHIMMERLAND, new RoundId("round-" + number));
        return functions
                .context("GrantsDeskFunction")
                .getBean(Rounds.class)
                .find(key)
                .orElseThrow()
                .stage();
    }

    /** Files of a round on which the council has voted. */
    private List<ApplicationId> recommended(RoundId round, int count) {
        var files = IntStream.range(0, count)
                .mapToObj(_ -> new ApplicationId(UUID.randomUUID().toString()))
                .map(id -> new ApplicationFile(Some.VESTHIMMERLAND, id, List.of()))
                .toList();
        var asked = new Money(Office.ASKED);
        for (var event : List.of(
                new Submitted(round, "org", Hash.of("words"), asked, new Arrival.InTime()),
                new AssessmentStarted(Aid.NONE, "a society"),
                new Recommended(asked, "good", Some.vote()))) {
            files = files.stream()
                    .map(file -> file.with(new Recorded(
                            file.number() + 1, clock.instant(), Some.OFFICER, "k" + file.number(), "before", event)))
                    .toList();
            for (int from = 0; from < count; from += 12) {
                var steps = files.subList(from, Math.min(count, from + 12)).stream()
                        .map(file -> new Step(file, List.of("words"), List.of()))
                        .toList();
                functions
                        .context("GrantsDecideFunction")
                        .getBean(FileRecord.class)
                        .append(new Change(steps, List.of(), Some.audit(clock.instant()), null));
            }
        }
        return files.stream().map(ApplicationFile::id).toList();
    }
}
