package samspil.grants.pool;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import samspil.grants.pool.ChangePool.Seen;
import samspil.grants.pool.Standing.GivenUp;
import samspil.grants.scheme.Outcome;
import samspil.grants.scheme.Rounds;
import samspil.grants.scheme.Stage;
import samspil.kernel.MunicipalityId;
import samspil.kernel.Violation;

/** Ends what no money rests on: the lead gives a joint pool up, and any other says that it does not take part. */
public record EndPool(ChangePool change, Rounds rounds) {
    /** Everybody may know of such a round, whoever's it is. */
    private static final Set<Stage> UNDER_WAY =
            EnumSet.of(Stage.PUBLISHED, Stage.ASSESSING, Stage.RECOMMENDED, Stage.DECIDED);

    /** Gives it up; all whom it names read why. Its line is free for another. */
    public Outcome<Pool> giveUp(Seen seen, String reason) {
        return change.leading(
                seen,
                pool -> refused(isBound(pool))
                        .orElseGet(() -> change.keep(seen, pool.at(end(seen, reason)), "pool.given-up")));
    }

    /** Says that one's own municipality does not take part; also where it stood by its share before, and nobody relies on it. */
    public Outcome<Pool> decline(Seen seen, String reason) {
        return change.taking(
                seen,
                pool -> refused(isTooLate(seen.municipality(), pool))
                        .orElseGet(() -> change.keep(seen, pool.with(declination(seen, reason)), "pool.declined")));
    }

    /** What keeps a pool from being given up; empty where nothing does. */
    public Optional<Violation> isBound(Pool pool) {
        if (pool.end().isPresent()) {
            return violation("pool.ended");
        }
        if (pool.funded()) {
            return violation("pool.funded");
        }
        return isUnderWay(pool) ? violation("pool.round") : Optional.empty();
    }

    /** Whether a municipality may say that it does not take part. */
    public boolean mayDecline(MunicipalityId own, Pool pool) {
        return pool.names(own) && isTooLate(own, pool).isEmpty();
    }

    /** Who confirmed nothing may say no at any time. */
    private Optional<Violation> isTooLate(MunicipalityId own, Pool pool) {
        if (own.equals(pool.id().lead())) {
            return violation("pool.lead-stays");
        }
        if (pool.end().isPresent()) {
            return violation("pool.ended");
        }
        if (pool.answer(own).filter(Declination.class::isInstance).isPresent()) {
            return violation("pool.declined");
        }
        return pool.isConfirmed(own) ? isBound(pool) : Optional.empty();
    }

    private boolean isUnderWay(Pool pool) {
        return rounds.in(pool.id().lead()).stream()
                .filter(round -> UNDER_WAY.contains(round.stage()))
                .anyMatch(
                        round -> round.offer().lines().contains(pool.agreement().line()));
    }

    private GivenUp end(Seen seen, String reason) {
        return new GivenUp(reason, seen.by().person(), change.clock().instant());
    }

    private Declination declination(Seen seen, String reason) {
        return new Declination(
                seen.municipality(), reason, seen.by().person(), change.clock().instant());
    }

    private static Optional<Outcome<Pool>> refused(Optional<Violation> wrong) {
        return wrong.map(Outcome.Refused::new);
    }

    private static Optional<Violation> violation(String code) {
        return Optional.of(new Violation("", code));
    }
}
