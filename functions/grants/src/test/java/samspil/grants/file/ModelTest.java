package samspil.grants.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import samspil.grants.ApplicationId;
import samspil.grants.LineId;
import samspil.grants.budget.LedgerEntry;
import samspil.grants.budget.Movement;
import samspil.grants.budget.Posting;
import samspil.kernel.Money;
import samspil.testkit.Any;
import samspil.testkit.Seeded;
import samspil.testkit.SettableClock;

/** Random commands, legal and illegal, against the rules and against an oracle that knows nothing of them. */
class ModelTest {
    private static final int RUNS = 200;
    private static final int COMMANDS = 110;
    private static final int FILES = 2;
    private static final CheckInvariants CHECK = new CheckInvariants((_, _, _) -> Some.TERMS);

    private final Map<String, Integer> reached = new TreeMap<>();

    @Test
    void everyCommandIsTakenOrRefusedAsTheOracleSaysAndEveryPromiseHoldsAfterIt() {
        Seeded.check(RUNS, any -> new Run(any).go());
        assertEquals(FileState.values().length, reached.size(), reached::toString);
    }

    /** A municipality with two lines and two files. */
    private final class Run {
        private final Any any;
        private final InMemory store = new InMemory();
        private final SettableClock clock = SettableClock.at("2027-02-10T08:00:00Z");
        private final RecordFileEvent record = new RecordFileEvent(store, (_, _, _) -> Some.TERMS, clock);
        private final SubmitApplication submit = new SubmitApplication(record, store, clock);
        private final Map<ApplicationId, Oracle> oracles = new HashMap<>();
        private final Map<LineId, Long> remaining = new HashMap<>();
        private final List<ApplicationId> going = new ArrayList<>();

        Run(Any any) {
            this.any = any;
        }

        void go() {
            for (var line : List.of(Some.LINE, Some.OTHER_LINE)) {
                long ore = any.number(1, 700);
                store.open(Some.line(line), Some.audit(clock.instant()));
                var entry = new LedgerEntry(Movement.APPROPRIATE, new Money(ore), "minutes 1");
                var posting = new Posting(Some.VESTHIMMERLAND, line, "budget", clock.instant(), List.of(entry));
                assertTrue(store.post(List.of(posting), Some.audit(clock.instant())));
                remaining.put(line, ore);
            }
            IntStream.range(0, FILES).forEach(_ -> going.add(submit()));
            IntStream.range(0, COMMANDS).forEach(this::step);
            assertEquals(List.of(), CHECK.of(store.export(Some.VESTHIMMERLAND)));
        }

        private ApplicationId submit() {
            var id = Some.id(oracles.size() + 1);
            long asked = any.number(1, 400);
            var key = "submit-" + id;
            assertInstanceOf(Outcome.Done.class, submit.submit(Some.VESTHIMMERLAND, id, Some.submission(asked, key)));
            oracles.put(id, new Oracle(remaining, asked, clock.instant()));
            return id;
        }

        /** Another application comes where one is over, mostly. */
        private ApplicationId choose() {
            int slot = any.number(0, FILES - 1);
            var state = store.file(going.get(slot)).state();
            var over = FileState.OVER.contains(state) || state == FileState.ANONYMISED;
            if (over
                    && any.number(0, 3) > 0
                    && !clock.instant().isAfter(Some.round().window().closes())) {
                going.set(slot, submit());
            }
            return going.get(slot);
        }

        private void step(int at) {
            pass();
            var id = choose();
            var file = store.file(id);
            var deed = deed(file, "key-" + at);
            var outcome = record.record(Some.VESTHIMMERLAND, id, deed);
            var oracle = Objects.requireNonNull(oracles.get(id));
            var taken = oracle.takes(
                    deed.event(),
                    deed.by().person(),
                    clock.instant(),
                    file.award().hash().orElse(null));
            assertEquals(taken, outcome instanceof Outcome.Done, () -> file.state() + " " + deed + " " + outcome);
            agree(id, oracle);
            check(id);
            if (taken) {
                again(id, deed);
            }
        }

        /** Most of them such as the rules take, so that files come far; the oracle has its own mind. */
        private Deed deed(ApplicationFile file, String key) {
            var commands = new Commands(any, file, clock.instant());
            var deed = Deed.of(commands.event(), commands.actor(), key);
            for (int tries = any.number(0, 2) == 0 ? 0 : 20;
                    tries > 0 && record.against(file, deed).isPresent();
                    tries--) {
                deed = Deed.of(commands.event(), commands.actor(), key);
            }
            return deed.freezing(Commands.words());
        }

        /** What no command touched is as it was. */
        private void check(ApplicationId touched) {
            var export = store.export(Some.VESTHIMMERLAND, touched);
            assertEquals(List.of(), new MoneyCheck(export).breaches());
            assertEquals(List.of(), new FileCheck(store.file(touched), export, CHECK.terms()).breaches());
        }

        /** Mostly hours, sometimes weeks, now and then years. */
        private void pass() {
            int luck = any.number(0, 99);
            clock.advance(luck == 0 ? Duration.ofDays(2000) : luck < 5 ? Duration.ofDays(10) : Duration.ofHours(3));
        }

        private void agree(ApplicationId id, Oracle oracle) {
            var file = store.file(id);
            reached.merge(file.state().name(), 1, Integer::sum);
            assertEquals(oracle.state, file.state().name());
            assertEquals(oracle.asked, file.submitted().asked().ore());
            assertEquals(oracle.award, file.award().amount().ore());
            assertEquals(oracle.paid, file.award().paid().ore());
            assertEquals(oracle.repaid, file.award().repaid().ore());
            assertEquals(oracle.recused, file.recused());
            var remaining = store.lines.values().stream()
                    .collect(Collectors.toMap(
                            line -> line.id(), line -> line.balance().remaining()));
            assertEquals(oracle.remaining, remaining);
        }

        /** The same once more changes nothing and is answered as before; something else under its name is not taken. */
        private void again(ApplicationId id, Deed deed) {
            var file = store.file(id);
            if (file.recused().contains(deed.by().person())) {
                return;
            }
            assertEquals(new Outcome.Done(file), record.record(Some.VESTHIMMERLAND, id, deed));
            var other = deed.asked("something else");
            assertEquals(new Outcome.KeyTaken(), record.record(Some.VESTHIMMERLAND, id, other));
            assertEquals(file, store.file(id));
        }
    }
}
