package samspil.grants.file.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import samspil.grants.file.Accounting;
import samspil.grants.file.Answering;
import samspil.grants.file.Deciding;
import samspil.grants.file.Deciding.Notified;
import samspil.grants.file.Deed;
import samspil.grants.file.FileEvent;
import samspil.grants.file.FileState;
import samspil.grants.file.Hash;
import samspil.grants.file.Outcome;
import samspil.grants.file.Paying;
import samspil.grants.file.RecordFileEvent;
import samspil.grants.file.Some;
import samspil.kernel.Violation;
import samspil.platform.audit.VerifyAudit.Verification;
import samspil.testkit.EmbeddedAws;
import samspil.testkit.SettableClock;

/** Three hundred decisions at once where there is money for a hundred. */
class ConcurrentDecisionsTest {
    @RegisterExtension
    static final EmbeddedAws AWS = EmbeddedAws.ofProject();

    private static final Outcome SHORT = new Outcome.Refused(new Violation("/line", "budget.short"));
    private static final int FILES = 300;
    private static final int AWARDS = 100;

    private final SettableClock clock = SettableClock.at("2027-04-10T08:00:00Z");
    private Office office;

    @BeforeEach
    void open() {
        office = new Office(AWS.administrator().dynamo(), Office.tables(AWS.stack()), clock);
        office.clear();
        office.appropriate(Some.LINE, AWARDS * Office.ASKED);
    }

    @AfterEach
    void everyPromiseHolds() {
        assertEquals(List.of(), office.breaches());
        assertInstanceOf(Verification.Unbroken.class, office.audit());
        office.close();
    }

    /** Each decision is sent twice; then appeals, refunds and refused awards go on at once with new decisions. */
    @Test
    void exactlyAHundredAreGrantedAndWhatComesBackIsAwardedAgainToTheOre() {
        office.recommend(FILES, clock.instant());
        var outcomes = Parallel.run(2 * FILES, at -> office.grant(1 + at / 2, "key-" + at / 2));
        IntStream.range(0, FILES).forEach(at -> assertEquals(outcomes.get(2 * at), outcomes.get(2 * at + 1)));
        assertEquals(AWARDS, granted().size());
        assertEquals(AWARDS * Office.ASKED, office.balance(Some.LINE).committed());

        var back = granted().subList(0, 15);
        IntStream.range(0, back.size()).forEach(at -> prepare(at, back.get(at)));
        var waiting = IntStream.rangeClosed(1, FILES)
                .filter(number -> office.file(number).state() == FileState.RECOMMENDED)
                .boxed()
                .toList();
        Parallel.run(
                back.size() + waiting.size(),
                at -> at % 13 == 0 && at / 13 < back.size()
                        ? giveBack(at / 13, back.get(at / 13))
                        : office.grant(waiting.get(at % waiting.size()), "second-" + at));
        waiting.forEach(number -> office.grant(number, "third"));
        assertEquals(AWARDS * Office.ASKED, office.balance(Some.LINE).committed());
        assertEquals(0, office.balance(Some.LINE).remaining());
        assertEquals(SHORT, office.grant(stillWaiting(), "last"));
    }

    @Test
    void eightyFilesDecidedFourTimesEachHaveEightyDecisions() {
        office.recommend(80, clock.instant());
        var outcomes = Parallel.run(320, at -> office.grant(1 + at % 80, "key-" + at));
        assertEquals(
                80, outcomes.stream().filter(Outcome.Done.class::isInstance).count());
        assertEquals(80 * Office.ASKED, office.balance(Some.LINE).committed());
    }

    @Test
    void aProcessKilledInTheMiddleAndStartedAgainGrantsExactlyAHundred() throws IOException, InterruptedException {
        office.recommend(FILES, clock.instant());
        var first = DecidingProcess.start(AWS, FILES);
        while (first.isAlive() && office.balance(Some.LINE).committed() < 20 * Office.ASKED) {
            Thread.sleep(20);
        }
        first.destroyForcibly().waitFor();
        assertTrue(office.balance(Some.LINE).remaining() > 0, "it was killed too late to say anything");
        assertEquals(List.of(), office.breaches());
        assertEquals(0, DecidingProcess.start(AWS, FILES).waitFor());
        assertEquals(AWARDS, granted().size());
        assertEquals(AWARDS * Office.ASKED, office.balance(Some.LINE).committed());
    }

    private List<Integer> granted() {
        return IntStream.rangeClosed(1, FILES)
                .filter(number -> office.file(number).state() == FileState.GRANTED)
                .boxed()
                .toList();
    }

    private int stillWaiting() {
        return IntStream.rangeClosed(1, FILES)
                .filter(number -> office.file(number).state() == FileState.RECOMMENDED)
                .findFirst()
                .orElseThrow();
    }

    /** By turns: told and able to decline, appealed, and with money to be paid back. */
    private void prepare(int turn, int number) {
        notify(number);
        if (turn % 3 == 1) {
            deed(number, new Answering.Appealed(Hash.of("words")));
        } else if (turn % 3 == 2) {
            useLittle(number);
        }
    }

    private void notify(int number) {
        var hash = office.file(number).award().hash().orElseThrow();
        var term = clock.instant().plus(Duration.ofDays(28));
        deed(number, new Notified(hash, Hash.of("words"), Set.of("reasons", "appeal"), term, term));
    }

    private void useLittle(int number) {
        var award = Some.money(Office.ASKED);
        deed(number, new Answering.Accepted());
        deed(number, new Paying.MadePayable(List.of(new Paying.Instalment(award, LocalDate.parse("2027-05-01")))));
        deed(number, new Paying.Paid(1, "ref"));
        deed(number, new Accounting.ReportFellDue(clock.instant()));
        deed(number, new Accounting.Reported(Hash.of("words"), Map.of("rent", Some.money(6_000))));
        deed(number, new Accounting.Approved(Some.money(6_000)));
        deed(number, new Accounting.RepaymentAsked(Some.money(4_000), "not used"));
    }

    /** A declined award, or four thousand of one. */
    private Outcome giveBack(int turn, int number) {
        return switch (turn % 3) {
            case 0 -> deed(number, new Answering.Declined(null));
            case 1 ->
                deed(number, new Deciding.Changed(Some.money(6_000), new Deciding.Ruling(true, "less", "minutes")));
            default -> deed(number, new Accounting.Repaid(Some.money(4_000), true));
        };
    }

    private Outcome deed(int number, FileEvent event) {
        var key = event.getClass().getSimpleName() + number;
        var outcome = office.bean(RecordFileEvent.class)
                .record(
                        Some.VESTHIMMERLAND,
                        Some.id(number),
                        Deed.of(event, Some.FINANCE, key).freezing("words"));
        assertInstanceOf(Outcome.Done.class, outcome);
        return outcome;
    }
}
