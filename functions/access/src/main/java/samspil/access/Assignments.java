package samspil.access;

import java.util.List;
import java.util.Optional;
import samspil.kernel.MunicipalityId;
import samspil.platform.audit.AuditEvent;

/** All assignments there are and were. */
public interface Assignments {

    /** By id, as it stands this very moment. */
    Optional<Assignment> find(MunicipalityId municipality, String id);

    /** All of a municipality. */
    List<Assignment> in(MunicipalityId municipality);

    /** All of a person; one that was given a moment ago may be missing. */
    List<Assignment> of(String person);

    /** Gives one, and records it; false where one with this id stands already. */
    boolean give(Assignment assignment, AuditEvent event);

    /** Ends one, and records it; false where it was ended already. */
    boolean end(Assignment ended, AuditEvent event);
}
