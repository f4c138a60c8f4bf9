package samspil.directory;

import java.time.Instant;
import java.util.Optional;
import samspil.kernel.MunicipalityId;
import samspil.platform.audit.AuditEvent.Actor;

/** The imports of a municipality and how far they have come. */
public interface Imports {

    /** One of them. */
    Optional<Import> find(MunicipalityId municipality, ImportId id);

    /**
     * Stores a new one, and records who began it.
     *
     * @return false when there is one of its id
     */
    boolean start(Import state, Actor actor);

    /** Records who said yes to it. */
    void confirmed(Import state, Actor actor, Instant at);

    /**
     * Stores an import's new state.
     *
     * @return whether the version before it was the one that stood; if not, nothing is stored
     */
    boolean save(Import state);
}
