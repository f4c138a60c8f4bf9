package samspil.grants.pool.http;

import java.util.List;
import samspil.grants.pool.Agreement;
import samspil.grants.pool.Pool;
import samspil.kernel.Money;

/** A joint pool as the API shows it: not who confirmed. */
record PoolView(String id, String lead, Agreement agreement, List<Member> members, boolean funded, long revision) {

    /** One that is in it; its share in øre. */
    record Member(String municipality, Money share, boolean confirmed) {}

    static PoolView of(Pool pool) {
        var members = pool.agreement().shares().stream()
                .map(share -> new Member(
                        share.municipality().value(), share.amount(), pool.isConfirmed(share.municipality())))
                .toList();
        return new PoolView(
                pool.id().toString(),
                pool.id().lead().value(),
                pool.agreement(),
                members,
                pool.funded(),
                pool.revision());
    }
}
