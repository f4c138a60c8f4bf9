package samspil.directory;

import java.util.Optional;
import samspil.kernel.MunicipalityId;

/** The imports of a municipality and how far they have come. */
public interface Imports {

    /** One of them. */
    Optional<Import> find(MunicipalityId municipality, ImportId id);

    /**
     * Stores an import's new state.
     *
     * @return whether the version before it was the one that stood; if not, nothing is stored
     */
    boolean save(Import state);
}
