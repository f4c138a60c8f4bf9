package samspil.grants.pool;

import java.util.List;
import java.util.Optional;
import samspil.kernel.MunicipalityId;
import samspil.platform.audit.AuditEvent;

/**
 * Where joint pools are kept. Whatever is written for another municipality than the lead is written through a pool that
 * names both.
 */
public interface PoolRecord {

    /** The pools that a municipality is in. */
    List<Pool> in(MunicipalityId reader);

    /** One of them; empty where the reader is not in it. */
    Optional<Pool> find(MunicipalityId reader, PoolId id);

    /** Keeps it, with a copy for everybody it names; false where somebody changed it since it was seen. */
    boolean keep(Pool next, AuditEvent audit);

    /** Keeps it, and tells all who confirmed it how it stands; false as above. */
    boolean publish(Pool next, Settlement settlement, AuditEvent audit);

    /** How it stood when all were told last; empty before, and where the reader is not in it. */
    Optional<Settlement> published(MunicipalityId reader, PoolId id);

    /** Where receivers are at home, as far as it was said. */
    List<Home> homes(PoolId id);

    /** Says where one is at home. */
    void name(PoolId id, Home home, AuditEvent audit);

    /** Whether somebody applied, as another municipality of the pool told. */
    boolean isTraced(Traces.Trace trace);
}
