package samspil.council.election;

import java.util.List;
import java.util.Optional;
import samspil.kernel.MunicipalityId;

/** Elections to be read. */
public interface Elections {

    /** Those of a municipality, the last first. */
    List<Election> in(MunicipalityId municipality);

    /** One of them. */
    Optional<Election> find(Election.Key key);

    /** Who stands, by their names. */
    List<Candidate> candidates(Election.Key key);
}
