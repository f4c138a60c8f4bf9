package samspil.grants.clock;

import java.util.stream.Stream;
import samspil.grants.pool.Pool;
import samspil.grants.pool.SettlePool;
import samspil.kernel.MunicipalityId;

/** Tells the municipalities of a joint pool how it stands, so that nobody reads another's ledger. */
public record TellPools(SettlePool settle) implements Chore {

    @Override
    public Stream<Runnable> due(MunicipalityId municipality) {
        return settle.change().pools().in(municipality).stream()
                .filter(Pool::funded)
                .filter(pool -> pool.id().lead().equals(municipality))
                .limit(MOST)
                .map(pool -> () -> settle.tell(pool, CLOCK));
    }
}
