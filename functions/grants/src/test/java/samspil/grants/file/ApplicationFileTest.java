package samspil.grants.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import samspil.grants.file.Recusing.Ground;
import samspil.grants.law.Ruling;
import samspil.kernel.Money;
import samspil.platform.access.Role;
import samspil.platform.audit.AuditEvent.Actor;

/** What follows from the record of a file. */
class ApplicationFileTest {
    private static final Actor MIA = Some.actor("mia", Role.COUNCIL_MEMBER);
    private static final Actor MADS = Some.actor("mads", Role.COUNCIL_MEMBER);
    private static final FileEvent RECUSED = new Recusing.Recused("mia", Ground.KIN);

    @Test
    void theScoresOfWhoIsRecusedAfterwardsCountNoMore() {
        var scored = new WholeFile()
                .until(2)
                .after(2, MIA, new Assessing.Scored(Map.of("need", 5)))
                .after(3, MADS, new Assessing.Scored(Map.of("need", 1)));
        assertEquals(Set.of("mia", "mads"), scored.file().scores().keySet());
        var after = scored.after(4, MADS, RECUSED).file();
        assertEquals(Map.of("mads", Map.of("need", 1)), after.scores());
    }

    @Test
    void theLastScoreOfAPersonCounts() {
        var scored = new WholeFile()
                .until(2)
                .after(2, MIA, new Assessing.Scored(Map.of("need", 5)))
                .after(3, MIA, new Assessing.Scored(Map.of("need", 2)));
        assertEquals(Map.of("mia", Map.of("need", 2)), scored.file().scores());
    }

    @Test
    void aRecusalUndoesTheRecommendationAndTheHearing() {
        var recommended = heard();
        assertTrue(recommended.file().wasHeard());
        var after = recommended.after(5, MADS, RECUSED).file();
        assertEquals(FileState.ASSESSING, after.state());
        assertEquals(Optional.empty(), after.recommendation());
        assertFalse(after.wasHeard());
    }

    @Test
    void aRecusalWhileSomebodyIsHeardUndoesTheRecommendationToo() {
        var hearing = heard().until(4).after(4, MADS, RECUSED).file();
        assertEquals(FileState.ASSESSING, hearing.state());
        assertEquals(Optional.empty(), hearing.recommendation());
    }

    @Test
    void aRecusalAfterTheDecisionUndoesNothing() {
        var file = new WholeFile().until(4).after(4, MADS, RECUSED).file();
        assertEquals(FileState.GRANTED, file.state());
        assertEquals(Optional.of(Some.money(100)), file.recommendation().map(Assessing.Recommended::amount));
    }

    @Test
    void whatIsDecidedIsInFullInPartOrNothing() {
        assertEquals(List.of(FileState.GRANTED, Ruling.GRANTED), decided(100));
        assertEquals(List.of(FileState.PARTIAL, Ruling.PARTIAL), decided(99));
        assertEquals(List.of(FileState.REFUSED, Ruling.REFUSED), decided(0));
    }

    @Test
    void aSmallerAwardTakesFromTheLastInstalments() {
        var less = new WholeFile().until(7).after(7, Some.OFFICER, new Paying.ChangeAgreed(Some.money(70), "less"));
        assertEquals(List.of(Some.money(60), Some.money(10)), instalments(less));
        var one = new WholeFile().until(7).after(7, Some.OFFICER, new Paying.ChangeAgreed(Some.money(60), "less"));
        assertEquals(List.of(Some.money(60)), instalments(one));
    }

    @Test
    void anAgreedChangeOfPurposeLeavesTheAward() {
        var change = new Paying.ChangeAgreed(null, "another purpose");
        assertEquals(
                Some.money(100),
                new WholeFile()
                        .until(7)
                        .after(7, Some.OFFICER, change)
                        .file()
                        .award()
                        .amount());
    }

    @Test
    void anInstalmentThatIsPaidWhileAChangeIsAskedForLeavesItAsked() {
        var asked = new Paying.ChangeAsked(Hash.of("words"));
        var paid = new WholeFile()
                .until(8)
                .after(8, Some.APPLICANT, asked)
                .after(9, Some.FINANCE, new Paying.Paid(2, "second"));
        assertEquals(FileState.CHANGE_ASKED, paid.file().state());
    }

    @Test
    void aRepaymentIsOwedUntilTheLastOere() {
        var part = new WholeFile().until(13).after(13, Some.FINANCE, new Accounting.Repaid(Some.money(29), true));
        assertEquals(FileState.REPAY_DUE, part.file().state());
        assertEquals(Some.money(1), part.file().award().owed());
        var all = part.after(14, Some.FINANCE, new Accounting.Repaid(Some.money(1), true));
        assertEquals(FileState.REPAID, all.file().state());
        assertEquals(Money.ZERO, all.file().award().owed());
    }

    @Test
    void whatIsForgottenNamesNobody() {
        var file = new WholeFile().after(1, Some.OFFICER, new Assessing.Assigned("olga"));
        assertEquals("org", FileHead.of(file.file()).applicant());
        assertEquals("olga", FileHead.of(file.file()).assignee());
        var head = FileHead.of(file.after(15, Some.OFFICER, new Anonymised()).file());
        assertEquals(Some.id(1).value(), head.applicant());
        assertEquals(null, head.assignee());
    }

    @Test
    void whoeverDecidedOrChangedADecisionIsADecider() {
        var appealed = new WholeFile()
                .until(5)
                .after(5, Some.APPLICANT, new Answering.Appealed(Hash.of("words")))
                .after(6, MADS, new Deciding.Changed(Some.money(90), new Deciding.Ruling(true, "right", "case")));
        assertEquals(Set.of("dora", "mads"), appealed.file().deciders());
    }

    private static List<Object> decided(long ore) {
        var decision = new Deciding.Decided(Some.decision(ore, Some.LINE), null);
        var file = new WholeFile().until(3).after(3, Some.DECIDER, decision).file();
        return List.of(file.state(), file.ruling());
    }

    private static List<Money> instalments(WholeFile file) {
        return file.file().award().instalments().stream()
                .map(Paying.Instalment::amount)
                .toList();
    }

    private static WholeFile heard() {
        return new WholeFile()
                .until(3)
                .after(3, Some.OFFICER, new Assessing.HearingBegun("new facts", WholeFile.day(90)))
                .after(4, Some.APPLICANT, new Assessing.HearingEnded(Hash.of("words")));
    }
}
