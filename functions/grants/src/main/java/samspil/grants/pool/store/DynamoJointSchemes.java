package samspil.grants.pool.store;

import java.util.List;
import samspil.grants.pool.JointScheme;
import samspil.grants.pool.JointSchemes;
import samspil.grants.pool.Settlement;
import samspil.kernel.MunicipalityId;
import samspil.platform.store.Table;

/** What everybody may know of joint pools, in the public table. */
record DynamoJointSchemes(Table open) implements JointSchemes {

    @Override
    public List<JointScheme> in(MunicipalityId municipality) {
        return open.partition(PoolItem.joint(municipality))
                .filter(PoolItem::isScheme)
                .map(PoolItem::scheme)
                .toList();
    }

    @Override
    public List<Settlement> settlements(MunicipalityId municipality) {
        return open.partition(PoolItem.joint(municipality))
                .filter(item -> !PoolItem.isScheme(item))
                .map(PoolItem::settlement)
                .toList();
    }
}
