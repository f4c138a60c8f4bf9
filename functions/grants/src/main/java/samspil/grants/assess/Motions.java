package samspil.grants.assess;

import java.util.Optional;
import samspil.grants.scheme.Round;
import samspil.platform.audit.AuditEvent;

/** The motions of rounds. */
public interface Motions {

    /** The one that is put now. */
    Optional<Motion> find(Round.Key round);

    /** Puts it in place of an earlier one. */
    void put(Motion motion, AuditEvent audit);
}
