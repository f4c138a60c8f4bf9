package samspil.council;

import java.util.Optional;
import samspil.kernel.MunicipalityId;

/** Councils to be read. */
@FunctionalInterface
public interface Councils {

    /** A municipality's; empty where it has none. */
    Optional<Council> find(MunicipalityId municipality);
}
