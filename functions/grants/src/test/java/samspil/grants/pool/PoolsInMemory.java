package samspil.grants.pool;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import samspil.kernel.MunicipalityId;
import samspil.platform.audit.AuditEvent;

/** Pools in memory, with homes and traces. */
record PoolsInMemory(Map<PoolId, Pool> all, List<Home> homes, Set<Traces.Trace> traces, List<Settlement> settlements)
        implements PoolRecord {
    PoolsInMemory() {
        this(new HashMap<>(), new ArrayList<>(), new HashSet<>(), new ArrayList<>());
    }

    @Override
    public List<Pool> in(MunicipalityId reader) {
        return all.values().stream().filter(pool -> pool.names(reader)).toList();
    }

    @Override
    public Optional<Pool> find(MunicipalityId reader, PoolId id) {
        return Optional.ofNullable(all.get(id)).filter(pool -> pool.names(reader));
    }

    @Override
    public boolean keep(Pool next, AuditEvent audit) {
        long before =
                Optional.ofNullable(all.get(next.id())).map(Pool::revision).orElse(0L);
        if (before + 1 == next.revision()) {
            all.put(next.id(), next);
        }
        return before + 1 == next.revision();
    }

    @Override
    public boolean publish(Pool next, Settlement settlement, AuditEvent audit) {
        return keep(next, audit) && settlements.add(settlement);
    }

    @Override
    public void tell(Pool seen, Settlement settlement, AuditEvent audit) {
        settlements.add(settlement);
    }

    @Override
    public Optional<Settlement> told(MunicipalityId reader, PoolId id) {
        return settlements.stream().filter(each -> each.pool().equals(id)).reduce((_, later) -> later);
    }

    @Override
    public List<Home> homes(PoolId id) {
        return homes;
    }

    @Override
    public void name(PoolId id, Home home, AuditEvent audit) {
        homes.add(home);
    }

    @Override
    public boolean isTraced(Traces.Trace trace) {
        return traces.contains(trace);
    }

    @Override
    public void forgetTraces(MunicipalityId reader, int lastYear, int most) {
        traces.removeIf(trace -> trace.reader().equals(reader));
    }
}
