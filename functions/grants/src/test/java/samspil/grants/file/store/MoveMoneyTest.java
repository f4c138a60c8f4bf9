package samspil.grants.file.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import samspil.grants.LineId;
import samspil.grants.budget.Balance;
import samspil.grants.budget.LedgerEntry;
import samspil.grants.budget.MoveMoney;
import samspil.grants.budget.MoveMoney.Order;
import samspil.grants.budget.MoveMoney.Outcome;
import samspil.grants.budget.Movement;
import samspil.grants.budget.Posting;
import samspil.grants.file.Some;
import samspil.kernel.Violation;
import samspil.platform.audit.VerifyAudit.Verification;
import samspil.testkit.EmbeddedAws;
import samspil.testkit.SettableClock;

/** Money between lines, as it is stored: nothing is taken that is not there, and no order counts twice. */
class MoveMoneyTest {
    @RegisterExtension
    static final EmbeddedAws AWS = EmbeddedAws.ofProject();

    private static final LineId NOWHERE = new LineId("nowhere");
    private final SettableClock clock = SettableClock.at("2027-02-10T08:00:00Z");
    private Office office;

    @BeforeEach
    void twoLines() {
        office = new Office(AWS.administrator().dynamo(), Office.tables(AWS.stack()), clock);
        office.clear();
        office.appropriate(Some.LINE, 1_000);
        office.appropriate(Some.OTHER_LINE, 50);
    }

    @AfterEach
    void everyPromiseHolds() {
        assertEquals(List.of(), office.breaches());
        assertInstanceOf(Verification.Unbroken.class, office.audit());
        office.close();
    }

    @Test
    void aTransferGivesOneLineWhatItTakesFromTheOther() {
        assertEquals(new Outcome.Done(), transfer("t", 1_000));
        assertEquals(new Balance(1_000, -1_000, 0, 0, 0), office.balance(Some.LINE));
        assertEquals(new Balance(50, 1_000, 1_050, 0, 0), office.balance(Some.OTHER_LINE));
    }

    @Test
    void oneOereMoreThanALineHasIsNotTransferred() {
        assertEquals(new Outcome.Refused(new Violation("/amount", "budget.short")), transfer("t", 1_001));
        assertEquals(1_000, office.balance(Some.LINE).remaining());
        assertEquals(50, office.balance(Some.OTHER_LINE).remaining());
    }

    @Test
    void anEarmarkLiesOnALineOfItsOwn() {
        var earmarked = move().earmark(Some.VESTHIMMERLAND, Some.LINE, Some.OTHER_LINE, order("e", 300));
        assertEquals(new Outcome.Done(), earmarked);
        assertEquals(700, office.balance(Some.LINE).remaining());
        assertEquals(350, office.balance(Some.OTHER_LINE).remaining());
    }

    @Test
    void anOrderThatIsGivenTwiceMovesOnce() {
        transfer("t", 300);
        assertEquals(new Outcome.Done(), transfer("t", 300));
        assertEquals(700, office.balance(Some.LINE).remaining());
    }

    @Test
    void anotherOrderUnderTheSameKeyIsNotTaken() {
        transfer("t", 300);
        assertEquals(new Outcome.KeyTaken(), transfer("t", 301));
        assertEquals(700, office.balance(Some.LINE).remaining());
    }

    @Test
    void moreIsAppropriatedEachTimeSomethingIs() {
        var more = move().appropriate(Some.VESTHIMMERLAND, Some.LINE, order("more", 5));
        assertEquals(new Outcome.Done(), more);
        assertEquals(new Balance(1_005, 0, 1_005, 0, 0), office.balance(Some.LINE));
    }

    @Test
    void noLineGivesToItself() {
        var itself = move().transfer(Some.VESTHIMMERLAND, Some.LINE, Some.LINE, order("t", 1));
        assertEquals(new Outcome.Refused(new Violation("/to", "line.same")), itself);
    }

    @Test
    void nothingIsGivenToALineThatIsNotThere() {
        var outcome = move().transfer(Some.VESTHIMMERLAND, Some.LINE, NOWHERE, order("t", 1));
        assertEquals(new Outcome.NotThere(NOWHERE), outcome);
        assertEquals(1_000, office.balance(Some.LINE).remaining());
    }

    @Test
    void aLineIsOpenedOnceAndKeepsWhatItHas() {
        var outcome = move().open(Some.line(Some.LINE), Some.OFFICER);
        assertEquals(new Outcome.Refused(new Violation("/id", "id.taken")), outcome);
        assertEquals(1_000, office.balance(Some.LINE).remaining());
    }

    /** Of two that write the same posting at once one stands. */
    @Test
    void aPostingIsNeverWrittenOver() {
        assertTrue(post("once", Movement.RESERVE, 100));
        assertFalse(post("once", Movement.RESERVE, 100));
        assertEquals(100, office.balance(Some.LINE).reserved());
    }

    @Test
    void nothingIsPostedToALineThatIsNotThere() {
        var entry = new LedgerEntry(Movement.APPROPRIATE, Some.money(1), "minutes 2");
        var posting = new Posting(Some.VESTHIMMERLAND, NOWHERE, "once", clock.instant(), List.of(entry));
        assertFalse(office.budget().post(List.of(posting), Some.audit(clock.instant())));
    }

    /** The last øre may be moved and not one more, whatever it is taken from. */
    @ParameterizedTest
    @EnumSource(names = {"RESERVE", "COMMIT", "TRANSFER_OUT", "EARMARK_OUT", "FREE", "DRAW", "RELEASE", "REFUND"})
    void whatIsTakenIsThere(Movement movement) {
        post("reserve", Movement.RESERVE, 100);
        post("commit", Movement.COMMIT, 100);
        var there = Map.of(Movement.FREE, 100L, Movement.DRAW, 100L, Movement.RELEASE, 100L, Movement.REFUND, 100L)
                .getOrDefault(movement, 800L);
        assertFalse(post("more", movement, there + 1));
        assertTrue(post("all", movement, there));
    }

    private boolean post(String id, Movement movement, long ore) {
        var entry = new LedgerEntry(movement, Some.money(ore), "minutes 2");
        var posting = new Posting(Some.VESTHIMMERLAND, Some.LINE, id, clock.instant(), List.of(entry));
        return office.budget().post(List.of(posting), Some.audit(clock.instant()));
    }

    private Outcome transfer(String key, long ore) {
        return move().transfer(Some.VESTHIMMERLAND, Some.LINE, Some.OTHER_LINE, order(key, ore));
    }

    private MoveMoney move() {
        return office.bean(MoveMoney.class);
    }

    private static Order order(String key, long ore) {
        return new Order(key, Some.money(ore), "minutes 2", Some.OFFICER);
    }
}
