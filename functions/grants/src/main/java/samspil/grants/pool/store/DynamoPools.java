package samspil.grants.pool.store;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import samspil.grants.pool.Home;
import samspil.grants.pool.JointScheme;
import samspil.grants.pool.Pool;
import samspil.grants.pool.PoolId;
import samspil.grants.pool.PoolRecord;
import samspil.grants.pool.Settlement;
import samspil.grants.pool.Traces.Trace;
import samspil.kernel.MunicipalityId;
import samspil.platform.audit.AuditEvent;
import samspil.platform.audit.AuditTrail;
import samspil.platform.store.Table;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;

/**
 * Joint pools. The lead's item is put on condition of its revision, and every other item of the transaction lies with a
 * municipality which that item names: that is the only way in which anything is written across municipalities.
 */
record DynamoPools(Table own, Table open, AuditTrail trail) implements PoolRecord {

    @Override
    public List<Pool> in(MunicipalityId reader) {
        return own.partition(PoolItem.pools(reader)).map(PoolItem::read).toList();
    }

    @Override
    public Optional<Pool> find(MunicipalityId reader, PoolId id) {
        return own.find(PoolItem.key(reader, id)).map(PoolItem::read);
    }

    @Override
    public boolean keep(Pool next, AuditEvent audit) {
        return write(next, audit, announcing(next));
    }

    @Override
    public void tell(Pool seen, Settlement settlement, AuditEvent audit) {
        var unchanged = Stream.of(own.changing(PoolItem.unchanged(seen)));
        trail.append(audit, Stream.concat(unchanged, telling(seen, settlement)).toList());
    }

    @Override
    public boolean publish(Pool next, Settlement settlement, AuditEvent audit) {
        var open = next.confirmed().stream().map(member -> this.open.putting(PoolItem.write(member, settlement)));
        return write(
                next,
                audit,
                Stream.of(announcing(next), telling(next, settlement), open).flatMap(each -> each));
    }

    @Override
    public Optional<Settlement> told(MunicipalityId reader, PoolId id) {
        return own.find(PoolItem.told(reader, id)).map(PoolItem::settlement);
    }

    @Override
    public List<Home> homes(PoolId id) {
        return own.partition(PoolItem.homes(id)).map(PoolItem::home).toList();
    }

    @Override
    public void name(PoolId id, Home home, AuditEvent audit) {
        trail.append(audit, List.of(own.putting(PoolItem.write(id, home))));
    }

    @Override
    public boolean isTraced(Trace trace) {
        return own.find(PoolItem.write(trace)).isPresent();
    }

    @Override
    public void forgetTraces(MunicipalityId reader, int lastYear, int most) {
        own.range(PoolItem.traces(reader, lastYear, most)).forEach(own::remove);
    }

    private boolean write(Pool next, AuditEvent audit, Stream<TransactWriteItem> along) {
        var lead = next.id().lead();
        var first = own.puttingNext(PoolItem.write(lead, next), next.revision());
        var copies = next.agreement().members().stream()
                .filter(member -> !member.equals(lead))
                .map(member -> own.putting(PoolItem.write(member, next)));
        return trail.append(
                        audit,
                        Stream.of(Stream.of(first), copies, along)
                                .flatMap(each -> each)
                                .toList())
                .isEmpty();
    }

    private Stream<TransactWriteItem> telling(Pool pool, Settlement settlement) {
        return pool.confirmed().stream().map(member -> own.putting(PoolItem.telling(member, settlement)));
    }

    /** Everybody may know of it as soon as money rests on it. */
    private Stream<TransactWriteItem> announcing(Pool next) {
        return next.funded()
                ? next.confirmed().stream().map(member -> open.putting(PoolItem.write(member, JointScheme.of(next))))
                : Stream.empty();
    }
}
