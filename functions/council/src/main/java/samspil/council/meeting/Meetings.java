package samspil.council.meeting;

import java.util.List;
import java.util.Optional;
import samspil.kernel.MunicipalityId;

/** Meetings to be read, as far as the reader may know of them. */
public interface Meetings {

    /** Those of a municipality, the earliest first. */
    List<Meeting> in(MunicipalityId municipality);

    /** One of them. */
    Optional<Meeting> find(Meeting.Key key);
}
