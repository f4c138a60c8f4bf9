package samspil.platform.audit;

import java.util.List;
import java.util.Optional;
import samspil.kernel.MunicipalityId;

/** The record as it is read. */
public interface AuditRecord {

    /**
     * A part of a municipality's record, the newest event first.
     *
     * @param before only events with a lower number
     * @param limit the most
     */
    List<Recorded> newest(MunicipalityId municipality, long before, int limit);

    /** The events behind a number, in order. */
    List<Recorded> behind(MunicipalityId municipality, long number, int limit);

    /** What the chain's head says was the last event; empty where nothing was ever recorded. */
    Optional<Recorded> head(MunicipalityId municipality);
}
