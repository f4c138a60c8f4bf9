package samspil.grants.scheme;

import java.util.List;
import java.util.Optional;
import samspil.kernel.MunicipalityId;

/** Schemes to be read: all of them, or what everybody may know of those in use. */
public interface Schemes {

    /** All of a municipality, by their ids. */
    List<Scheme> in(MunicipalityId municipality);

    /** One of them. */
    Optional<Scheme> find(Scheme.Key key);
}
