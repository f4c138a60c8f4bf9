package samspil.grants.file;

import java.time.Instant;
import java.util.Optional;
import samspil.grants.file.Deciding.Changed;
import samspil.grants.file.Deciding.Decided;
import samspil.grants.file.Deciding.Lapsed;
import samspil.grants.file.Deciding.Notified;
import samspil.grants.file.Deciding.Ruling;
import samspil.grants.file.Deciding.Upheld;
import samspil.kernel.Money;
import samspil.kernel.Violation;

/** The guards of decisions, their letters, and appeals. */
record DecidingRules(ApplicationFile file, FileTerms terms, Instant now, Doubts doubts) {

    Optional<Violation> against(Deciding event) {
        return switch (event) {
            case Decided decided -> doubts.againstOneself().or(() -> decision(decided.decision()));
            case Notified notified -> letter(notified);
            case Upheld upheld -> doubts.againstOneself().or(() -> ruling(upheld.ruling()));
            case Changed changed ->
                doubts.againstOneself()
                        .or(() -> notMoreThanAsked(changed.amount()))
                        .or(() -> ruling(changed.ruling()));
            case Lapsed _ -> lapse();
        };
    }

    private Optional<Violation> decision(Decision decision) {
        var inFull = decision.amount().equals(file.submitted().asked());
        var recommended = file.recommendation().orElseThrow().amount();
        return Wrong.unless(!terms.calledOff(), "round.called-off", "")
                .or(() -> notMoreThanAsked(decision.amount()))
                .or(() -> Wrong.unless(terms.lines().contains(decision.line()), "line.unknown", "/line"))
                .or(() -> Wrong.unless(inFull || decision.reasons() != null, "decision.reasons", "/reasons"))
                .or(() -> Wrong.unless(
                        decision.amount().equals(recommended) || decision.deviation() != null,
                        "decision.deviation",
                        "/deviation"))
                .or(() -> Wrong.unless(
                        inFull || !decision.newFacts() || file.wasHeard(), "decision.hearing", "/newFacts"));
    }

    /** A letter tells the decision that stands, and has what the law demands. */
    private Optional<Violation> letter(Notified letter) {
        var hash = file.award().hash().orElseThrow();
        return Wrong.unless(letter.decision().equals(hash), "letter.other-decision", "/decision")
                .or(() -> Wrong.unless(
                        letter.parts().containsAll(terms.letterParts(file.ruling())), "letter.parts", "/parts"))
                .or(() -> Wrong.unless(letter.acceptUntil().isAfter(now), "term.over", "/acceptUntil"))
                .or(() -> Wrong.unless(
                        letter.appealUntil() == null || letter.appealUntil().isAfter(now),
                        "term.over",
                        "/appealUntil"));
    }

    /** What came too late, only the appeal body may look at. */
    private Optional<Violation> ruling(Ruling ruling) {
        var late = AnsweringRules.isLate(file);
        return Wrong.unless(!late || ruling.byAppealBody(), "appeal.late", "/ruling/byAppealBody");
    }

    private Optional<Violation> lapse() {
        var until = AnsweringRules.acceptUntil(file);
        return Wrong.unless(file.award().amount().isPositive(), "award.none", "")
                .or(() -> Wrong.unless(now.isAfter(until), "term.running", ""));
    }

    private Optional<Violation> notMoreThanAsked(Money amount) {
        return Wrong.unless(!amount.isMoreThan(file.submitted().asked()), "amount.more-than-asked", "/amount");
    }
}
