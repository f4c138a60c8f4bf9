package samspil.grants.file;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import samspil.grants.LineId;
import samspil.grants.RoundId;
import samspil.grants.file.Recusing.Ground;
import samspil.grants.scheme.Arrival;
import samspil.kernel.Violation;

/** Why an event is refused until a decision is told, and the last instant and the last øre at which it is not. */
class AskedAndDecidedTest {
    private static final Instant NOW = WholeFile.day(20);
    private static final Set<String> TWO = Set.of("mads", "mia");
    private final WholeFile file = new WholeFile();
    private Instant now = NOW;

    @Test
    void theCouncilRecommendsNotMoreThanWasAsked() {
        assertRefused("/amount", "amount.more-than-asked", 2, recommended(101, Some.vote()));
        assertRefused("/amount", "amount.negative", 2, recommended(-1, Some.vote()));
        assertTaken(2, recommended(100, Some.vote()));
        assertTaken(2, recommended(0, Some.vote()));
    }

    @Test
    void nobodyAssessesOrVotesWhileASuspicionIsOpen() {
        var started = file.get(2).event();
        assertRefused("", "recusal.open", 2, started, suspected(1));
        assertRefused("", "recusal.open", 3, recommended(100, Some.vote()), suspected(2));
    }

    @Test
    void theRecusedAreNotEvenMembersOfAVote() {
        var file = new WholeFile().until(2).after(2, Some.OFFICER, new Recusing.Recused("morten", Ground.KIN));
        assertRefused("/vote/members", "vote.recused", 3, recommended(100, Some.vote()), file);
    }

    @Test
    void halfOfTheMembersAreNoQuorum() {
        var four = Set.of("mads", "mia", "mona", "morten");
        assertRefused("/vote/voters", "vote.quorum", 2, recommended(100, new Vote(four, TWO, 2, 0, 0)));
        assertTaken(2, recommended(100, new Vote(Set.of("mads", "mia", "mona"), TWO, 2, 0, 0)));
    }

    @Test
    void aVoteOfAsManyAgainstAsInFavourIsNotCarried() {
        var tie = new Vote(Some.COUNCIL, Set.of("mads", "mia", "mona"), 1, 1, 1);
        assertRefused("/vote/inFavour", "vote.not-carried", 2, recommended(100, tie));
    }

    @Test
    void aSuspicionIsSaidOnceAndSettledOnce() {
        var again = new Recusing.Suspected("mia", Ground.KIN);
        assertTaken(2, again);
        assertRefused("/person", "recusal.settled", 2, again, suspected(1));
        assertRefused("/person", "recusal.none", 2, new Recusing.Cleared("mia", "no kin"));
        var recused = new WholeFile().until(2).after(2, Some.OFFICER, new Recusing.Recused("mia", Ground.KIN));
        assertRefused("/person", "recusal.settled", 3, new Recusing.Recused("mia", Ground.TIE), recused);
        assertRefused("/person", "recusal.settled", 3, again, recused);
    }

    @Test
    void aHearingHasTimeLeft() {
        assertRefused("/until", "term.over", 3, new Assessing.HearingBegun("new facts", NOW));
        assertTaken(3, new Assessing.HearingBegun("new facts", NOW.plusNanos(1)));
    }

    @Test
    void anAnswerIsInTimeAtTheLastInstantAndSilenceIsNoneBeforeIt() {
        var answer = new Assessing.HearingEnded(Hash.of("words"));
        var silence = new Assessing.HearingEnded(null);
        assertTaken(4, answer, heard());
        assertRefused("", "term.running", 4, silence, heard());
        now = NOW.plusNanos(1);
        assertRefused("", "term.over", 4, answer, heard());
        assertTaken(4, silence, heard());
    }

    @Test
    void aDecisionIsOfALineOfTheRoundAndNotMoreThanAsked() {
        assertRefused("/amount", "amount.more-than-asked", 3, decided(Some.decision(101, Some.LINE)));
        assertRefused("/line", "line.unknown", 3, decided(Some.decision(100, new LineId("outside"))));
    }

    @Test
    void onlyADecisionInFullNeedsNoReasons() {
        assertRefused("/reasons", "decision.reasons", 3, decided(decision(99, null, "the line is short", false)));
        assertTaken(3, decided(decision(100, null, null, false)));
    }

    @Test
    void whoeverDeviatesFromTheCouncilSaysWhy() {
        assertRefused("/deviation", "decision.deviation", 3, decided(decision(99, "reasons", null, false)));
        assertTaken(3, decided(decision(99, "reasons", "the line is short", false)));
    }

    @Test
    void lessThanAskedOnNewFactsNeedsAHearing() {
        var less = decided(decision(99, "reasons", "new facts", true));
        assertRefused("/newFacts", "decision.hearing", 3, less);
        assertTaken(3, decided(decision(100, "reasons", null, true)));
        var over = heard().after(4, Some.APPLICANT, new Assessing.HearingEnded(Hash.of("words")));
        assertTaken(5, less, over);
    }

    @Test
    void aLetterTellsTheDecisionThatStands() {
        assertRefused("/decision", "letter.other-decision", 4, letter("another", "appeal", NOW, NOW));
    }

    @Test
    void aLetterWithoutAllThatTheLawDemandsIsNotSent() {
        assertRefused("/parts", "letter.parts", 4, letter(hash(), "reasons", NOW, NOW));
    }

    @Test
    void theTermsOfALetterAreToCome() {
        var later = NOW.plusNanos(1);
        assertRefused("/acceptUntil", "term.over", 4, letter(hash(), "appeal", NOW, later));
        assertRefused("/appealUntil", "term.over", 4, letter(hash(), "appeal", later, NOW));
        assertTaken(4, letter(hash(), "appeal", later, later));
        assertTaken(4, letter(hash(), "appeal", later, null));
    }

    @Test
    void aCompletionIsOfTheSameApplicantAndRound() {
        assertRefused("", "application.other", 2, sent(Some.ROUND, "other"), returned());
        assertRefused("", "application.other", 2, sent(new RoundId("other"), "org"), returned());
    }

    @Test
    void aCompletionIsInTimeUntilTheLastInstant() {
        assertTaken(2, sent(Some.ROUND, "org"), returned());
        now = NOW.plusNanos(1);
        assertRefused("", "term.over", 2, sent(Some.ROUND, "org"), returned());
    }

    @Test
    void timeGoesForward() {
        now = WholeFile.day(1).minusNanos(1);
        assertRefused("", "time.backwards", 1, new Applying.Withdrawn());
        now = WholeFile.day(1);
        assertTaken(1, new Applying.Withdrawn());
    }

    @Test
    void whatWasWithdrawnIsNotWithdrawnAgain() {
        var gone = new WholeFile().until(1).after(1, Some.APPLICANT, new Applying.Withdrawn());
        assertRefused("", "file.state", 2, new Applying.Withdrawn(), gone);
    }

    @Test
    void aFileHasFourHundredEvents() {
        var long399 = new WholeFile().until(1);
        while (long399.file().number() < 399) {
            long399.after((int) long399.file().number(), Some.OFFICER, new Assessing.Assigned("olga"));
        }
        now = WholeFile.day(500);
        assertTaken(399, new Assessing.Assigned("olga"), long399);
        long399.after(399, Some.OFFICER, new Assessing.Assigned("olga"));
        assertRefused("", "file.full", 400, new Assessing.Assigned("olga"), long399);
    }

    private void assertRefused(String pointer, String code, int events, FileEvent event) {
        assertRefused(pointer, code, events, event, file);
    }

    private void assertRefused(String pointer, String code, int events, FileEvent event, WholeFile of) {
        assertEquals(Optional.of(new Violation(pointer, code)), against(of, events, event));
    }

    private void assertTaken(int events, FileEvent event) {
        assertTaken(events, event, file);
    }

    private void assertTaken(int events, FileEvent event, WholeFile of) {
        assertEquals(Optional.empty(), against(of, events, event));
    }

    private Optional<Violation> against(WholeFile of, int events, FileEvent event) {
        return Some.rules(of.file().upTo(events), now).against(event);
    }

    private static WholeFile suspected(int after) {
        return new WholeFile().until(after).after(after, Some.OFFICER, new Recusing.Suspected("mia", Ground.KIN));
    }

    private static WholeFile heard() {
        return new WholeFile().until(3).after(3, Some.OFFICER, new Assessing.HearingBegun("new facts", NOW));
    }

    private static WholeFile returned() {
        var back = new Applying.Returned(Set.of("/members"), NOW, "How many?");
        return new WholeFile().until(1).after(1, Some.OFFICER, back);
    }

    private static Applying.Submitted sent(RoundId round, String applicant) {
        return new Applying.Submitted(round, applicant, Hash.of("words"), Some.money(100), new Arrival.InTime());
    }

    private static Assessing.Recommended recommended(long ore, Vote vote) {
        return new Assessing.Recommended(Some.money(ore), "good", vote);
    }

    private static Deciding.Decided decided(Decision decision) {
        return new Deciding.Decided(decision, null);
    }

    private static Decision decision(long ore, @Nullable String reasons, @Nullable String deviation, boolean newFacts) {
        return new Decision(Some.money(ore), Some.LINE, "minutes 7", reasons, deviation, newFacts);
    }

    private String hash() {
        return file.file().award().hash().orElseThrow();
    }

    private static Deciding.Notified letter(String decision, String part, Instant accept, @Nullable Instant appeal) {
        return new Deciding.Notified(decision, Hash.of("words"), Set.copyOf(List.of("reasons", part)), accept, appeal);
    }
}
