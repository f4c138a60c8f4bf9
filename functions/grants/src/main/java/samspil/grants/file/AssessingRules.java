package samspil.grants.file;

import java.time.Instant;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import samspil.grants.file.Assessing.AssessmentStarted;
import samspil.grants.file.Assessing.Assigned;
import samspil.grants.file.Assessing.HearingBegun;
import samspil.grants.file.Assessing.HearingEnded;
import samspil.grants.file.Assessing.Recommended;
import samspil.grants.file.Assessing.Scored;
import samspil.kernel.Violation;

/** The guards of assessment, vote and hearing. */
record AssessingRules(ApplicationFile file, Instant now, Doubts doubts) {

    Optional<Violation> against(Assessing event) {
        return event instanceof HearingEnded
                ? guard(event)
                : doubts.againstOneself().or(() -> guard(event));
    }

    private Optional<Violation> guard(Assessing event) {
        return switch (event) {
            case Assigned assigned -> doubts.against(Set.of(assigned.person()), "/person");
            case Scored _ -> Optional.empty();
            case AssessmentStarted _ -> Wrong.unless(file.suspected().isEmpty(), "recusal.open", "");
            case Recommended recommended -> recommendation(recommended);
            case HearingBegun hearing -> Wrong.unless(hearing.until().isAfter(now), "term.over", "/until");
            case HearingEnded answer -> answer(answer);
        };
    }

    /** A recommendation may together be more than the line has; the decision may not. */
    private Optional<Violation> recommendation(Recommended recommended) {
        var vote = recommended.vote();
        var asked = file.submitted().asked();
        return Wrong.unless(recommended.amount().ore() >= 0, "amount.negative", "/amount")
                .or(() -> Wrong.unless(!recommended.amount().isMoreThan(asked), "amount.more-than-asked", "/amount"))
                .or(() -> Wrong.unless(file.suspected().isEmpty(), "recusal.open", ""))
                .or(() -> Wrong.unless(
                        Collections.disjoint(vote.members(), file.recused()), "vote.recused", "/vote/members"))
                .or(() -> doubts.against(vote.members(), "/vote/members"))
                .or(() -> Wrong.unless(vote.hasQuorum(), "vote.quorum", "/vote/voters"))
                .or(() -> Wrong.unless(vote.isCarried(), "vote.not-carried", "/vote/inFavour"));
    }

    /** It may be answered within the term; once the term is over, silence is an answer. */
    private Optional<Violation> answer(HearingEnded answer) {
        var until = file.last(HearingBegun.class).orElseThrow().until();
        return answer.frozen() == null
                ? Wrong.unless(now.isAfter(until), "term.running", "")
                : Wrong.unless(!now.isAfter(until), "term.over", "");
    }
}
