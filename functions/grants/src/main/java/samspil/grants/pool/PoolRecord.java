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

    /** Tells all who confirmed it how it stands, and nobody else; does nothing where it changed since it was seen. */
    void tell(Pool seen, Settlement settlement, AuditEvent audit);

    /** Keeps it, and tells everybody how it stands; false as above. */
    boolean publish(Pool next, Settlement settlement, AuditEvent audit);

    /** How it stood when those who confirmed it were told last; empty before, and where the reader is none of them. */
    Optional<Settlement> told(MunicipalityId reader, PoolId id);

    /** Where receivers are at home, as far as it was said. */
    List<Home> homes(PoolId id);

    /** Says where one is at home. */
    void name(PoolId id, Home home, AuditEvent audit);

    /** Whether somebody applied, as another municipality of the pool told. */
    boolean isTraced(Traces.Trace trace);

    /** Forgets what a municipality was told in years up to one, the oldest first, at most so much of it at once. */
    void forgetTraces(MunicipalityId reader, int lastYear, int most);
}
