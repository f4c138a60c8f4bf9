package samspil.grants.file;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import samspil.grants.budget.Balance;
import samspil.grants.budget.LedgerEntry;
import samspil.grants.budget.Movement;
import samspil.grants.budget.Posting;
import samspil.grants.file.CheckInvariants.Breach;
import samspil.grants.scheme.Arrival;
import samspil.kernel.MunicipalityId;

/** Each promise, broken once: a check that finds nothing would make all tests of the promises worthless. */
class CheckInvariantsTest {
    private static final MunicipalityId HERLEV = new MunicipalityId("163");
    private static final String FILE = Some.id(1).value();
    private static final String LINE = Some.LINE.value();
    private final WholeFile whole = new WholeFile();

    @Test
    void nothingIsWrongWithAWholeFile() {
        assertEquals(List.of(), breaches(whole.export()));
    }

    @Test
    void aLineMayBeSpentToTheLastOereThatWasGivenToIt() {
        var postings = new ArrayList<>(whole.until(6).postings(60));
        var more = new LedgerEntry(Movement.TRANSFER_IN, Some.money(40), "minutes 2");
        postings.add(1, WholeFile.posting("transfer", Some.OPENS, more));
        assertEquals(List.of(), breaches(whole.export(postings)));
    }

    @Test
    void aStoredBalanceThatTheLedgerDoesNotGiveIsFound() {
        var stored = new Balance(1_000, 0, 929, 1, 70);
        assertEquals(List.of(new Breach(1, LINE)), breaches(whole.export(whole.postings(1_000), stored)));
    }

    @Test
    void aLineThatWasBelowNothingForAWhileIsFound() {
        var postings = new ArrayList<>(whole.postings(1_000));
        postings.set(0, late(postings.getFirst()));
        assertEquals(List.of(new Breach(1, "ledger")), breaches(whole.export(postings)));
    }

    @Test
    void anAwardThatIsNotInTheLedgerIsFound() {
        assertEquals(
                List.of(new Breach(1, "ledger")),
                breaches(whole.until(6).export(whole.postings(1_000).subList(0, 1))));
    }

    @Test
    void aPostingOfTheFileThatNothingHappenedForIsFound() {
        var postings = new ArrayList<>(whole.postings(1_000));
        var more = new LedgerEntry(Movement.COMMIT, Some.money(1), FILE + "/99");
        postings.add(WholeFile.posting(FILE + "/99", WholeFile.day(99), more));
        assertEquals(List.of(new Breach(1, "ledger")), breaches(whole.export(postings)));
    }

    @Test
    void moreAwardedThanTheLineWasGivenIsFound() {
        var breaches = breaches(whole.until(6).export(whole.postings(99)));
        assertEquals(List.of(new Breach(1, LINE), new Breach(1, "ledger"), new Breach(2, LINE)), breaches);
    }

    @Test
    void moreRepaidThanPaidIsFound() {
        whole.at(14, Some.FINANCE, new Accounting.Repaid(Some.money(101), false));
        assertBroken(2);
    }

    @Test
    void moreNotedAsPaidThanTheAwardIsAfterwardsIsFound() {
        whole.until(8).after(8, Some.OFFICER, new Paying.ChangeAgreed(Some.money(59), "less"));
        assertBroken(2);
    }

    @Test
    void aPaymentOfAnInstalmentThatIsNotThereIsFound() {
        whole.until(9).after(9, Some.FINANCE, new Paying.Paid(3, "third"));
        assertBroken(2);
    }

    @Test
    void aSecondDecisionIsFound() {
        whole.until(4).after(4, Some.DECIDER, new Deciding.Decided(Some.decision(100, Some.LINE), null));
        assertBroken(3);
    }

    @Test
    void aKeyThatServedTwiceIsFound() {
        var second = whole.get(2);
        whole.put(2, new Recorded(2, second.at(), second.by(), whole.get(1).key(), "request", second.event()));
        assertBroken(3);
    }

    @Test
    void anotherTextThanWasFrozenIsFound() {
        var export = whole.export();
        texts(export).put(Hash.of("words"), "other words");
        assertEquals(List.of(new Breach(4, FILE)), breaches(export));
    }

    @Test
    void aFrozenTextThatIsGoneIsFound() {
        var export = whole.export();
        texts(export).clear();
        assertEquals(List.of(new Breach(4, FILE)), breaches(export));
    }

    @Test
    void whatTheRecusedDoAfterwardsIsFound() {
        whole.after(1, Some.OFFICER, new Recusing.Recused("olga", Recusing.Ground.KIN));
        assertBroken(5);
    }

    @Test
    void aVoteOfWhichTheRecusedAreMembersIsFound() {
        whole.after(2, Some.OFFICER, new Recusing.Recused("morten", Recusing.Ground.KIN));
        assertBroken(5);
    }

    @Test
    void aDecisionOnAVoteBeforeTheRecusalIsFound() {
        whole.after(3, Some.OFFICER, new Recusing.Recused("mia", Recusing.Ground.KIN));
        assertBroken(5);
    }

    @Test
    void aTimeThatGoesBackwardsIsFound() {
        var third = whole.get(3);
        whole.put(3, new Recorded(3, WholeFile.day(1), third.by(), third.key(), "request", third.event()));
        assertBroken(6);
    }

    @Test
    void whatCameBackAfterItsTermIsFound() {
        whole.after(1, Some.OFFICER, new Applying.Returned(Set.of("/members"), WholeFile.day(2), "How many?"))
                .after(2, Some.OFFICER, new Recusing.Suspected("mads", Recusing.Ground.TIE))
                .after(3, Some.APPLICANT, sent());
        assertBroken(6);
    }

    @Test
    void aReleaseByWhoDecidedIsFound() {
        whole.at(7, Some.DECIDER, whole.get(7).event());
        assertBroken(7);
    }

    @Test
    void aPaymentByWhoDecidedIsFound() {
        whole.at(9, Some.DECIDER, whole.get(9).event());
        assertBroken(7);
    }

    @Test
    void aLetterWithoutGuidanceOnAppealIsFound() {
        var told = (Deciding.Notified) whole.get(5).event();
        whole.at(
                5,
                Some.DECIDER,
                new Deciding.Notified(
                        told.decision(), told.letter(), Set.of("reasons"), told.acceptUntil(), told.appealUntil()));
        assertBroken(8);
    }

    @Test
    void aHeadThatIsNotOfItsEventsIsFound() {
        var export = whole.export();
        var heads = Map.of(Some.id(1), Hash.of("another head"));
        assertEquals(
                List.of(new Breach(9, FILE)),
                breaches(new Export(
                        Some.VESTHIMMERLAND,
                        export.files(),
                        export.postings(),
                        export.stored(),
                        heads,
                        export.frozen())));
    }

    @Test
    void whatBelongsToAnotherMunicipalityIsFound() {
        var export = whole.export();
        var first = export.postings().getFirst();
        var postings = new ArrayList<>(export.postings());
        postings.set(0, new Posting(HERLEV, first.line(), first.id(), first.at(), first.entries()));
        var files = List.of(new ApplicationFile(HERLEV, Some.id(1), whole.file().record()));
        assertEquals(
                List.of(new Breach(10, "budget"), new Breach(10, FILE)),
                breaches(new Export(
                        Some.VESTHIMMERLAND, files, postings, export.stored(), export.heads(), export.frozen())));
    }

    private void assertBroken(int invariant) {
        assertEquals(List.of(new Breach(invariant, FILE)), breaches(whole.export()));
    }

    private static Applying.Submitted sent() {
        return new Applying.Submitted(Some.ROUND, "org", Hash.of("words"), Some.money(100), new Arrival.InTime());
    }

    private static Posting late(Posting posting) {
        return new Posting(
                posting.municipality(),
                posting.line(),
                posting.id(),
                posting.at().plus(Duration.ofDays(20)),
                posting.entries());
    }

    private static Map<String, String> texts(Export export) {
        return export.frozen().getOrDefault(Some.id(1), Map.of());
    }

    private static List<Breach> breaches(Export export) {
        return new CheckInvariants((_, _, _) -> Some.TERMS).of(export);
    }
}
