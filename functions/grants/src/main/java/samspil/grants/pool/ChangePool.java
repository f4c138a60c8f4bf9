package samspil.grants.pool;

import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import samspil.grants.scheme.Outcome;
import samspil.kernel.Money;
import samspil.kernel.Municipalities;
import samspil.kernel.Municipality;
import samspil.kernel.MunicipalityId;
import samspil.kernel.Violation;
import samspil.platform.audit.AuditEvent;
import samspil.platform.audit.AuditEvent.Actor;

/** Agrees on a joint pool. Only what was seen is changed, and nobody says anything for another municipality. */
public record ChangePool(PoolRecord pools, Municipalities municipalities, InstantSource clock) {

    /**
     * A pool as somebody saw it.
     *
     * @param municipality for which they act
     * @param revision that was seen
     */
    public record Seen(MunicipalityId municipality, PoolId id, long revision, Actor by) {}

    /**
     * What a municipality says of its share.
     *
     * @param share as it read it in the agreement
     * @param minutes where the decision of its own body is found
     */
    public record Promise(Money share, String minutes) {}

    /** Suggests one to all whom it names. Nobody is bound by it yet, the lead neither. */
    public Outcome<Pool> suggest(PoolId id, Agreement agreement, Actor by) {
        var wrong = wrong(id, agreement);
        if (wrong.isPresent()) {
            return new Outcome.Refused<>(wrong.get());
        }
        var first = Pool.of(id, agreement);
        return pools.keep(first, audit(id.lead(), first, by, "pool.suggested"))
                ? new Outcome.Done<>(first)
                : new Outcome.Taken<>();
    }

    /** Changes what is agreed while no money rests on it; all have to confirm anew. */
    public Outcome<Pool> amend(Seen seen, Agreement agreement) {
        return leading(seen, pool -> amended(seen, pool, agreement));
    }

    /** Stands by the share of one's own municipality. */
    public Outcome<Pool> confirm(Seen seen, Promise promise) {
        return taking(seen, pool -> confirmed(seen, pool, promise));
    }

    /** What only the lead does. */
    Outcome<Pool> leading(Seen seen, Function<Pool, Outcome<Pool>> deed) {
        return seen.municipality().equals(seen.id().lead()) ? taking(seen, deed) : new Outcome.NotThere<>();
    }

    /** What everybody does who is in it, with the pool as they saw it. */
    Outcome<Pool> taking(Seen seen, Function<Pool, Outcome<Pool>> deed) {
        var found = pools.find(seen.municipality(), seen.id());
        if (found.isEmpty()) {
            return new Outcome.NotThere<>();
        }
        return found.get().revision() == seen.revision() ? deed.apply(found.get()) : new Outcome.Stale<>();
    }

    /** Keeps the next of what was seen. */
    Outcome<Pool> keep(Seen seen, Pool next, String action) {
        return pools.keep(next, audit(seen.municipality(), next, seen.by(), action))
                ? new Outcome.Done<>(next)
                : new Outcome.Stale<>();
    }

    AuditEvent audit(MunicipalityId municipality, Pool next, Actor by, String action) {
        var seen = next.revision() == 1 ? null : next.revision() - 1;
        return AuditEvent.of(
                        municipality, clock.instant(), by, action, next.id().toString())
                .from(seen, next.revision());
    }

    private Outcome<Pool> amended(Seen seen, Pool pool, Agreement agreement) {
        var wrong = Stream.<Optional<Violation>>of(
                        unless(pool.end().isEmpty(), "", "pool.ended"),
                        unless(!pool.funded(), "", "pool.funded"),
                        unless(pool.agreement().members().equals(agreement.members()), "/shares", "pool.same-members"),
                        wrong(pool.id(), agreement))
                .flatMap(Optional::stream)
                .findFirst();
        return wrong.<Outcome<Pool>>map(Outcome.Refused::new)
                .orElseGet(() -> keep(seen, pool.with(agreement), "pool.amended"));
    }

    private Outcome<Pool> confirmed(Seen seen, Pool pool, Promise promise) {
        if (pool.end().isPresent()) {
            return new Outcome.Refused<>(new Violation("", "pool.ended"));
        }
        if (pool.isConfirmed(seen.municipality())) {
            return new Outcome.Refused<>(new Violation("", "pool.confirmed"));
        }
        if (!pool.agreement().share(seen.municipality()).equals(Optional.of(promise.share()))) {
            return new Outcome.Refused<>(new Violation("/share", "pool.share"));
        }
        var confirmation = new Confirmation(
                seen.municipality(), promise.minutes(), seen.by().person(), clock.instant());
        return keep(seen, pool.with(confirmation), "pool.confirmed");
    }

    private Optional<Violation> wrong(PoolId id, Agreement agreement) {
        return Stream.<Optional<Violation>>of(
                        unless(agreement.members().contains(id.lead()), "/shares", "pool.lead"),
                        unless(isOneCountry(agreement), "/shares", "pool.country"),
                        unless(isFree(id, agreement), "/line", "pool.line"))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** All of them are municipalities of this installation that reckon in the same money. */
    private boolean isOneCountry(Agreement agreement) {
        var countries = agreement.members().stream()
                .map(member -> municipalities.byId(member).map(Municipality::country))
                .distinct()
                .toList();
        return countries.size() == 1 && countries.getFirst().isPresent();
    }

    /** What stands on a line can be told apart for one pool only. */
    private boolean isFree(PoolId id, Agreement agreement) {
        Predicate<Pool> other = pool -> pool.id().lead().equals(id.lead())
                && !pool.id().equals(id)
                && pool.end().isEmpty()
                && pool.agreement().line().equals(agreement.line());
        return pools.in(id.lead()).stream().noneMatch(other);
    }

    private static Optional<Violation> unless(boolean holds, String pointer, String code) {
        return holds ? Optional.empty() : Optional.of(new Violation(pointer, code));
    }
}
