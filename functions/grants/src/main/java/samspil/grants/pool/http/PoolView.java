package samspil.grants.pool.http;

import java.util.List;
import org.jspecify.annotations.Nullable;
import samspil.grants.pool.Agreement;
import samspil.grants.pool.Declination;
import samspil.grants.pool.Pool;
import samspil.grants.pool.Share;
import samspil.grants.pool.Standing.GivenUp;
import samspil.kernel.Money;

/**
 * A joint pool as the API shows it: not which person said what.
 *
 * @param givenUp why; absent where it was not
 */
record PoolView(
        String id,
        String lead,
        Agreement agreement,
        List<Member> members,
        boolean funded,
        @Nullable String givenUp,
        long revision) {

    /**
     * One that is in it; its share in øre.
     *
     * @param declined why; absent where it does not say no
     */
    record Member(
            String municipality,
            Money share,
            boolean confirmed,
            @Nullable String declined) {

        static Member of(Pool pool, Share share) {
            var id = share.municipality();
            var declined = pool.declinations().stream()
                    .filter(each -> each.municipality().equals(id))
                    .map(Declination::reason)
                    .findFirst();
            return new Member(id.value(), share.amount(), pool.isConfirmed(id), declined.orElse(null));
        }
    }

    static PoolView of(Pool pool) {
        var members = pool.agreement().shares().stream()
                .map(share -> Member.of(pool, share))
                .toList();
        return new PoolView(
                pool.id().toString(),
                pool.id().lead().value(),
                pool.agreement(),
                members,
                pool.funded(),
                pool.end().map(GivenUp::reason).orElse(null),
                pool.revision());
    }
}
