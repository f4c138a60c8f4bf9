package samspil.grants.file;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import samspil.grants.file.Awaited.Kind;
import samspil.grants.scheme.Afterwards;
import samspil.grants.scheme.Reporting;

/** What time alone does to a file, and what is awaited of its applicant meanwhile. */
class ByItselfTest {
    private static final Instant TERM = WholeFile.day(90);
    private static final Instant NOW = WholeFile.day(120);
    private static final Afterwards TERMS = new Afterwards(List.of(100), new Reporting(30, null, 0), 5);
    private static final Duration KEPT = Duration.ofDays(5 * 366);

    @Test
    void aHearingEndsInSilenceAfterItsTerm() {
        var hearing = new WholeFile().until(3).after(3, Some.OFFICER, new Assessing.HearingBegun("facts", TERM));
        assertHappens(TERM, new Assessing.HearingEnded(null), hearing);
        assertAwaited(Kind.ANSWER, TERM, hearing);
    }

    @Test
    void anAwardLapsesAfterItsTerm() {
        assertHappens(TERM, new Deciding.Lapsed(), new WholeFile().until(5));
        assertAwaited(Kind.AWARD, TERM, new WholeFile().until(5));
    }

    @Test
    void anUpheldAwardHasItsWholeTermAnew() {
        var upheld = new WholeFile()
                .until(5)
                .after(5, Some.APPLICANT, new Answering.Appealed(Hash.of("words")))
                .after(6, Some.OFFICER, new Deciding.Upheld(new Deciding.Ruling(true, "right", "case 9")));
        assertHappens(WholeFile.day(7 + 85), new Deciding.Lapsed(), upheld);
        assertAwaited(Kind.AWARD, null, upheld);
    }

    @Test
    void ofARefusalNothingIsAwaitedAndItIsForgottenYearsAfterTheAppealTerm() {
        assertHappens(TERM.plus(KEPT), new Anonymised(), refused(TERM));
        assertEquals(Optional.empty(), Awaited.of(refused(TERM).file()));
    }

    @Test
    void aRefusalThatCannotBeAppealedIsKeptFromTheDayItIsTold() {
        assertHappens(WholeFile.day(5).plus(KEPT), new Anonymised(), refused(null));
    }

    @Test
    void aRefusalThatWasUpheldAfterItsAppealTermIsKeptFromThen() {
        var upheld = refused(WholeFile.day(6))
                .after(5, Some.APPLICANT, new Answering.Appealed(Hash.of("words")))
                .after(6, Some.OFFICER, new Deciding.Upheld(new Deciding.Ruling(true, "right", "case 9")));
        assertHappens(WholeFile.day(7).plus(KEPT), new Anonymised(), upheld);
    }

    @Test
    void aReportFallsDueWhenAllIsPaidAndNotBefore() {
        var due = new Accounting.ReportFellDue(NOW.plus(Duration.ofDays(30)));
        assertHappens(WholeFile.day(9), due, new WholeFile().until(9));
        assertEquals(Optional.empty(), of(new WholeFile().until(8)));
    }

    @Test
    void anApprovedReportIsKeptOnlyWhenNothingIsOwed() {
        var used = new WholeFile().until(11).after(11, Some.OFFICER, new Accounting.Approved(Some.money(100)));
        assertHappens(WholeFile.day(12).plus(KEPT), new Anonymised(), used);
        assertEquals(Optional.empty(), of(new WholeFile().until(12)));
    }

    @Test
    void whatIsOverIsForgottenYearsAfterItsLastEvent() {
        assertHappens(WholeFile.day(14).plus(KEPT), new Anonymised(), new WholeFile());
    }

    @Test
    void nothingHappensByItselfToWhatTheMunicipalityHasToDo() {
        for (int events : new int[] {1, 2, 3, 4, 6, 7, 10, 11, 13}) {
            assertEquals(Optional.empty(), of(new WholeFile().until(events)), () -> "after event " + events);
        }
    }

    @Test
    void aReportIsAwaitedUntilItComesAndAgainWhenItIsSentBack() {
        assertAwaited(Kind.REPORT, TERM, new WholeFile().until(10));
        assertEquals(Optional.empty(), Awaited.of(new WholeFile().until(11).file()));
        var back = new Accounting.ReportReturned(NOW, "no receipts");
        assertAwaited(Kind.REPORT, NOW, new WholeFile().until(11).after(11, Some.OFFICER, back));
    }

    @Test
    void aCompletionIsAwaitedUntilItsTerm() {
        var back = new Applying.Returned(Set.of("/members"), TERM, "How many?");
        assertAwaited(Kind.ANSWER, TERM, new WholeFile().until(1).after(1, Some.OFFICER, back));
    }

    @Test
    void whatWasAwaitedBeforeIsWhatTheLastEventSettled() {
        assertEquals(
                Optional.of(new Awaited(Kind.AWARD, TERM)),
                Awaited.before(new WholeFile().until(6).file()));
        assertEquals(Optional.empty(), Awaited.before(new WholeFile().until(1).file()));
    }

    private static WholeFile refused(@Nullable Instant appealUntil) {
        var file = new WholeFile().until(5);
        file.at(4, Some.DECIDER, new Deciding.Decided(Some.decision(0, Some.LINE), null));
        var parts = Set.of("reasons", "appeal");
        return file.at(5, Some.DECIDER, new Deciding.Notified("hash", Hash.of("words"), parts, TERM, appealUntil));
    }

    private static void assertHappens(Instant after, FileEvent event, WholeFile file) {
        assertEquals(Optional.of(new ByItself(after, event)), of(file));
    }

    private static void assertAwaited(Kind kind, @Nullable Instant until, WholeFile file) {
        assertEquals(Optional.of(new Awaited(kind, until)), Awaited.of(file.file()));
    }

    private static Optional<ByItself> of(WholeFile file) {
        return ByItself.of(file.file(), TERMS, NOW);
    }
}
