package samspil.grants.pool;

import java.util.Optional;
import samspil.grants.budget.Budget;
import samspil.grants.budget.MoveMoney;
import samspil.grants.budget.MoveMoney.Order;
import samspil.grants.pool.ChangePool.Seen;
import samspil.grants.pool.Standing.Funded;
import samspil.grants.scheme.Outcome;
import samspil.kernel.Violation;

/** Sets the confirmed shares of a joint pool aside on the lead's line. Done again, it sets aside what was confirmed since. */
public record FundPool(ChangePool change, Budget budget, MoveMoney move) {

    /** The lead's deed; it needs the lead's own share and another to be confirmed. */
    public Outcome<Pool> fund(Seen seen) {
        return change.leading(seen, pool -> funded(seen, pool));
    }

    private Outcome<Pool> funded(Seen seen, Pool pool) {
        var wrong = wrong(pool);
        if (wrong.isPresent()) {
            return new Outcome.Refused<>(wrong.get());
        }
        var kept = change.keep(seen, pool.at(new Funded()), "pool.funded");
        return kept instanceof Outcome.Done<Pool>(var next) ? posted(seen, next) : kept;
    }

    private Optional<Violation> wrong(Pool pool) {
        var lead = pool.id().lead();
        if (pool.end().isPresent()) {
            return Optional.of(new Violation("", "pool.ended"));
        }
        if (budget.find(lead, pool.agreement().line()).isEmpty()) {
            return Optional.of(new Violation("", "pool.no-line"));
        }
        return pool.isConfirmed(lead) && pool.confirmations().size() > 1
                ? Optional.empty()
                : Optional.of(new Violation("", "pool.unconfirmed"));
    }

    /** Each share is an order under a name of its own, so that it is set aside once, however often this breaks off. */
    private Outcome<Pool> posted(Seen seen, Pool pool) {
        var refused = pool.confirmations().stream()
                .map(each -> move.appropriate(pool.id().lead(), pool.agreement().line(), order(seen, pool, each)))
                .anyMatch(outcome -> !(outcome instanceof MoveMoney.Outcome.Done));
        return refused ? new Outcome.Taken<>() : new Outcome.Done<>(pool);
    }

    private static Order order(Seen seen, Pool pool, Confirmation confirmed) {
        var member = confirmed.municipality();
        var amount = pool.agreement().share(member).orElseThrow();
        return new Order(pool.posting(member), amount, confirmed.minutes(), seen.by());
    }
}
