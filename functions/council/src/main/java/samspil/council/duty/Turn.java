package samspil.council.duty;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import samspil.kernel.CoarseDate;
import samspil.platform.duties.DutyFact;

/**
 * One time that something is due.
 *
 * @param deed what met it; absent while nothing did
 * @param plan what is set to meet it; absent where nothing is, or it was met
 */
public record Turn(
        CoarseDate due,
        DutyState state,
        @Nullable DutyFact deed,
        @Nullable DutyFact plan) {

    /** How it stands on a day, by what counts for it: the first thing that was done, else the first that is set. */
    static Turn of(CoarseDate due, List<DutyFact> facts, LocalDate today) {
        var deed = first(facts, fact -> fact.doneBy(today));
        var plan = deed.isPresent() ? Optional.<DutyFact>empty() : first(facts, fact -> fact.plannedOn(today));
        var state = DutyState.of(due, deed.isPresent(), plan.flatMap(fact -> fact.plannedOn(today)), today);
        return new Turn(due, state, deed.orElse(null), plan.orElse(null));
    }

    /** When it was met, as a day sees it; empty while it was not. */
    public Optional<CoarseDate> met(LocalDate today) {
        return Optional.ofNullable(deed).flatMap(fact -> fact.doneBy(today));
    }

    /** Whether it was met after its time. */
    public boolean late(LocalDate today) {
        return met(today).filter(when -> when.first().isAfter(due.last())).isPresent();
    }

    private static Optional<DutyFact> first(List<DutyFact> facts, Function<DutyFact, Optional<CoarseDate>> when) {
        return facts.stream()
                .filter(fact -> when.apply(fact).isPresent())
                .min(Comparator.comparing(fact -> when.apply(fact).orElseThrow()));
    }
}
