package samspil.grants.pool;

import java.util.List;
import java.util.Optional;
import samspil.grants.budget.Budget;
import samspil.grants.budget.Posting;
import samspil.grants.file.FileHead;
import samspil.grants.file.Files;
import samspil.grants.file.Reader;
import samspil.grants.pool.ChangePool.Seen;
import samspil.grants.scheme.Outcome;
import samspil.grants.scheme.Rounds;
import samspil.kernel.MunicipalityId;
import samspil.kernel.Violation;
import samspil.platform.audit.AuditEvent;
import samspil.platform.audit.AuditEvent.Actor;

/** Settles a joint pool with each who is in it. */
public record SettlePool(ChangePool change, Budget budget, Files files, Rounds rounds) {
    private static final int TRIES = 5;

    /** How it stands for a municipality that is in it: for the lead now, for the others as they were {@link #tell told} last. */
    public Optional<Settlement> of(MunicipalityId reader, Pool pool) {
        return reader.equals(pool.id().lead())
                ? Optional.of(now(pool))
                : change.pools().told(reader, pool.id());
    }

    /** Tells all who confirmed it how it stands now, where that is not what they know; nothing becomes public by it. */
    public void tell(Pool pool, Actor by) {
        var lead = pool.id().lead();
        var now = now(pool);
        if (change.pools().told(lead, pool.id()).filter(now::says).isEmpty()) {
            change.pools()
                    .tell(
                            pool,
                            now,
                            AuditEvent.of(
                                    lead, now.at(), by, "pool.told", pool.id().toString()));
        }
    }

    /** Tells everybody how it stands now. */
    public Outcome<Pool> publish(Seen seen) {
        return change.leading(seen, pool -> published(seen, pool));
    }

    /** Says where the receiver of an award is at home. */
    public Outcome<Pool> name(Seen seen, Home home) {
        return change.leading(seen, pool -> named(seen, pool, home));
    }

    /** The awards that the pool bears, as somebody may see them. */
    public List<FileHead> awards(Pool pool, Reader reader) {
        return heads(pool, reader).stream()
                .filter(head -> pool.agreement().line().equals(head.line()))
                .filter(head -> head.award().isPositive())
                .toList();
    }

    private Outcome<Pool> published(Seen seen, Pool pool) {
        var next = pool.touched();
        if (!pool.funded()) {
            return new Outcome.Refused<>(new Violation("", "pool.unfunded"));
        }
        var audit = change.audit(seen.municipality(), next, seen.by(), "pool.settled");
        return change.pools().publish(next, now(pool), audit) ? new Outcome.Done<>(next) : new Outcome.Stale<>();
    }

    private Outcome<Pool> named(Seen seen, Pool pool, Home home) {
        var municipality = home.municipality();
        if (municipality != null && !pool.names(municipality)) {
            return new Outcome.Refused<>(new Violation("/home", "choice.unknown"));
        }
        if (awards(pool, new Reader(seen.by().person())).stream()
                .noneMatch(head -> head.id().equals(home.application()))) {
            return new Outcome.NotThere<>();
        }
        change.pools().name(pool.id(), home, change.audit(seen.municipality(), pool, seen.by(), "pool.home-named"));
        tell(pool, seen.by());
        return new Outcome.Done<>(pool);
    }

    /** The ledger is read before and after the awards: where it is the same, both are of one moment. */
    private Settlement now(Pool pool) {
        var before = ledger(pool);
        for (int tries = 0; tries < TRIES; tries++) {
            var heads = heads(pool, Reader.SYSTEM);
            var after = ledger(pool);
            if (after.equals(before)) {
                var accounts = new Accounts(pool, after, heads, change.pools().homes(pool.id()));
                return new Settlement(pool.id(), change.clock().instant(), accounts.parts(), accounts.unnamed());
            }
            before = after;
        }
        throw new IllegalStateException("the ledger of " + pool.id() + " does not come to rest");
    }

    private List<Posting> ledger(Pool pool) {
        return budget.postings(pool.id().lead(), pool.agreement().line());
    }

    private List<FileHead> heads(Pool pool, Reader reader) {
        var lead = pool.id().lead();
        return rounds.in(lead).stream()
                .filter(round -> round.offer().lines().contains(pool.agreement().line()))
                .map(round -> round.key().id())
                .flatMap(round -> files.of(lead, round, reader).stream())
                .toList();
    }
}
