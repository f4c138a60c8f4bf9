package samspil.grants.pool;

import java.util.List;
import samspil.grants.SchemeId;
import samspil.kernel.LocalText;

/**
 * What everybody may know of a joint pool.
 *
 * @param scheme of the lead
 * @param shares that are confirmed
 */
public record JointScheme(PoolId id, LocalText title, SchemeId scheme, int year, List<Share> shares) {

    public JointScheme {
        shares = List.copyOf(shares);
    }

    /** What everybody may know of a pool. */
    public static JointScheme of(Pool pool) {
        var agreement = pool.agreement();
        var confirmed = agreement.shares().stream()
                .filter(share -> pool.isConfirmed(share.municipality()))
                .toList();
        return new JointScheme(pool.id(), agreement.title(), agreement.scheme(), agreement.year(), confirmed);
    }
}
