package samspil.grants.scheme;

import java.util.List;
import java.util.Optional;
import samspil.kernel.MunicipalityId;

/** Rounds to be read: all of them, or those that are published. */
public interface Rounds {

    /** All of a municipality, the one that closes last first. */
    List<Round> in(MunicipalityId municipality);

    /** One of them. */
    Optional<Round> find(Round.Key key);
}
