package samspil.grants.assess;

import java.util.List;
import java.util.Optional;
import samspil.grants.scheme.Round;
import samspil.platform.audit.AuditEvent;
import samspil.platform.tasks.Task;

/** The motions of rounds. */
public interface Motions {

    /** The one that is put now. */
    Optional<Motion> find(Round.Key round);

    /**
     * Puts it in place of an earlier one.
     *
     * @param waiting what waits for the council because of it
     */
    void put(Motion motion, List<Task> waiting, AuditEvent audit);
}
