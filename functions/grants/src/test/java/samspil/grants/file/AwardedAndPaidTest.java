package samspil.grants.file;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import samspil.kernel.Violation;

/** Why an event is refused after a decision is told, and the last instant and the last øre at which it is not. */
class AwardedAndPaidTest {
    private static final Instant TERM = WholeFile.day(90);
    private static final Instant AFTER = TERM.plusNanos(1);
    private Instant now = WholeFile.day(20);

    @Test
    void nobodyAcceptsOrDeclinesNothing() {
        assertRefused("", "award.none", 5, new Answering.Accepted(), refusal());
        assertRefused("", "award.none", 5, new Answering.Declined(null), refusal());
        now = AFTER;
        assertRefused("", "award.none", 5, new Deciding.Lapsed(), refusal());
    }

    @Test
    void anAwardIsAcceptedUntilTheLastInstantAndLapsesAfterIt() {
        now = TERM;
        assertTaken(5, new Answering.Accepted());
        assertRefused("", "term.running", 5, new Deciding.Lapsed());
        now = AFTER;
        assertRefused("", "term.over", 5, new Answering.Accepted());
        assertTaken(5, new Deciding.Lapsed());
    }

    @Test
    void whereNoAppealIsThereIsNone() {
        assertRefused("", "appeal.none", 5, new Answering.Appealed(Hash.of("words")), told(100, null));
    }

    @Test
    void whatAnAppealChangedIsNotAppealedAgain() {
        var changed = appealed(20).after(6, Some.OFFICER, new Deciding.Changed(Some.money(90), ruling(true)));
        var told = changed.after(
                7,
                Some.OFFICER,
                new Deciding.Notified("hash", Hash.of("words"), Set.of("reasons", "appeal"), TERM, TERM));
        assertRefused("", "appeal.once", 8, new Answering.Appealed(Hash.of("words")), told);
    }

    @Test
    void anAppealThatCameLateIsForTheAppealBodyAlone() {
        now = WholeFile.day(100);
        var late = appealed(91);
        assertRefused("/ruling/byAppealBody", "appeal.late", 6, new Deciding.Upheld(ruling(false)), late);
        var less = Some.money(90);
        assertRefused("/ruling/byAppealBody", "appeal.late", 6, new Deciding.Changed(less, ruling(false)), late);
        assertTaken(6, new Deciding.Upheld(ruling(true)), late);
        assertTaken(6, new Deciding.Upheld(ruling(false)), appealed(90));
    }

    @Test
    void whatElseHappensAfterTheTermMakesNoAppealLate() {
        now = WholeFile.day(100);
        var recused = new Recusing.Recused("mia", Recusing.Ground.KIN);
        var file = appealed(90).after(6, Some.OFFICER, recused);
        file.put(7, new Recorded(7, WholeFile.day(95), Some.OFFICER, "key-7", "request", recused));
        assertTaken(7, new Deciding.Upheld(ruling(false)), file);
    }

    @Test
    void whatAnAppealChangedIsToldAnew() {
        var changed = appealed(20).after(6, Some.OFFICER, new Deciding.Changed(Some.money(90), ruling(true)));
        var first = new WholeFile().file().award().hash().orElseThrow();
        assertRefused("/decision", "letter.other-decision", 7, letter(first), changed);
        assertTaken(7, letter(changed.file().award().hash().orElseThrow()), changed);
    }

    @Test
    void nobodyIsAwardedMoreThanAskedOnAppeal() {
        var more = new Deciding.Changed(Some.money(101), ruling(true));
        assertRefused("/amount", "amount.more-than-asked", 6, more, appealed(20));
    }

    @Test
    void instalmentsAreTheAwardToTheOere() {
        assertRefused("/instalments", "payment.sum", 6, plan(99));
        assertRefused("/instalments", "payment.sum", 6, plan(101));
        assertTaken(6, plan(100));
    }

    @Test
    void eachInstalmentIsPaidOnceAndInOrder() {
        assertRefused("/instalment", "payment.order", 7, new Paying.Paid(2, "ref"));
        assertRefused("/instalment", "payment.paid", 8, new Paying.Paid(1, "ref"));
        assertRefused("/instalment", "payment.unknown", 8, new Paying.Paid(3, "ref"));
        assertTaken(8, new Paying.Paid(2, "ref"));
    }

    @Test
    void anAwardIsNeverRaisedAndNeverLessThanPaid() {
        assertRefused("/award", "award.rise", 9, agreed(101), asked());
        assertRefused("/award", "award.below-paid", 9, agreed(59), asked());
        assertTaken(9, agreed(100), asked());
        assertTaken(9, agreed(60), asked());
    }

    @Test
    void aReportFallsDueWhenAllIsPaid() {
        assertRefused("", "report.unpaid", 8, new Accounting.ReportFellDue(TERM));
        assertTaken(9, new Accounting.ReportFellDue(TERM));
    }

    @Test
    void aSampleIsDrawnOnce() {
        var drawn = new Accounting.SampleDrawn("seed", false);
        assertRefused("", "sample.drawn", 11, drawn, new WholeFile().until(10).after(10, Some.OFFICER, drawn));
    }

    @Test
    void notMoreIsApprovedThanWasReported() {
        assertRefused("/cost", "cost.more-than-reported", 11, new Accounting.Approved(Some.money(71)));
        assertTaken(11, new Accounting.Approved(Some.money(70)));
    }

    @Test
    void exactlyWhatWasNotUsedIsAskedBack() {
        assertRefused("/amount", "repayment.unused", 12, new Accounting.RepaymentAsked(Some.money(29), "unused"));
        assertRefused("/amount", "repayment.unused", 12, new Accounting.RepaymentAsked(Some.money(31), "unused"));
        var used = new WholeFile().until(11).after(11, Some.OFFICER, new Accounting.Approved(Some.money(100)));
        assertRefused("", "repayment.none", 12, new Accounting.RepaymentAsked(Some.money(0), "unused"), used);
    }

    @Test
    void notMoreComesBackThanIsOwedAndOnlyTheRestIsWrittenOff() {
        assertRefused("/amount", "repayment.more-than-owed", 13, new Accounting.Repaid(Some.money(31), true));
        assertTaken(13, new Accounting.Repaid(Some.money(30), true));
        var part = new WholeFile().until(13).after(13, Some.FINANCE, new Accounting.Repaid(Some.money(10), true));
        assertRefused("/amount", "repayment.rest", 14, new Accounting.WrittenOff(Some.money(30), "bankrupt"), part);
        assertTaken(14, new Accounting.WrittenOff(Some.money(20), "bankrupt"), part);
    }

    @Test
    void aFileIsForgottenAfterItsRetentionAndNotAnInstantBefore() {
        assertRefused("", "file.open", 13, new Anonymised());
        now = WholeFile.day(14).plus(Some.TERMS.retention());
        assertTaken(14, new Anonymised());
        now = now.minusNanos(1);
        assertRefused("", "retention.running", 14, new Anonymised());
    }

    private void assertRefused(String pointer, String code, int events, FileEvent event) {
        assertRefused(pointer, code, events, event, new WholeFile());
    }

    private void assertRefused(String pointer, String code, int events, FileEvent event, WholeFile of) {
        assertEquals(Optional.of(new Violation(pointer, code)), against(of, events, event));
    }

    private void assertTaken(int events, FileEvent event) {
        assertTaken(events, event, new WholeFile());
    }

    private void assertTaken(int events, FileEvent event, WholeFile of) {
        assertEquals(Optional.empty(), against(of, events, event));
    }

    private Optional<Violation> against(WholeFile of, int events, FileEvent event) {
        return Some.rules(of.file().upTo(events), now).against(event);
    }

    private static WholeFile refusal() {
        return told(0, TERM);
    }

    private static WholeFile told(long ore, @Nullable Instant appealUntil) {
        var file = new WholeFile().until(5);
        file.at(4, Some.DECIDER, new Deciding.Decided(Some.decision(ore, Some.LINE), null));
        var parts = Set.of("reasons", "appeal");
        return file.at(5, Some.DECIDER, new Deciding.Notified("hash", Hash.of("words"), parts, TERM, appealUntil));
    }

    /** An appeal that came on a day; its term ends on the ninetieth. */
    private static WholeFile appealed(int day) {
        var file = new WholeFile().until(5).after(5, Some.APPLICANT, new Answering.Appealed(Hash.of("words")));
        var sixth = file.get(6);
        return file.put(6, new Recorded(6, WholeFile.day(day), sixth.by(), sixth.key(), "request", sixth.event()));
    }

    private static Deciding.Ruling ruling(boolean byAppealBody) {
        return new Deciding.Ruling(byAppealBody, "it is right", "case 9");
    }

    private static Paying.MadePayable plan(long ore) {
        return new Paying.MadePayable(List.of(new Paying.Instalment(Some.money(ore), LocalDate.parse("2027-05-01"))));
    }

    private static Deciding.Notified letter(String decision) {
        return new Deciding.Notified(decision, Hash.of("words"), Set.of("reasons", "appeal"), TERM, TERM);
    }

    private static WholeFile asked() {
        return new WholeFile().until(8).after(8, Some.APPLICANT, new Paying.ChangeAsked(Hash.of("words")));
    }

    private static Paying.ChangeAgreed agreed(long ore) {
        return new Paying.ChangeAgreed(Some.money(ore), "less");
    }
}
