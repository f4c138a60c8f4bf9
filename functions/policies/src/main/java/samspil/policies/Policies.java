package samspil.policies;

import java.util.List;
import java.util.Optional;
import samspil.kernel.MunicipalityId;

/** Policies to be read: all of them at the desk, the public ones elsewhere. */
public interface Policies {

    /** All of a municipality, by their ids. */
    List<Policy> in(MunicipalityId municipality);

    /** One of them. */
    Optional<Policy> find(MunicipalityId municipality, PolicyId id);
}
