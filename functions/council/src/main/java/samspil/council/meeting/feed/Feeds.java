package samspil.council.meeting.feed;

import java.util.Optional;
import samspil.kernel.MunicipalityId;

/** Where feeds are kept: at most one for each person in a municipality. */
public interface Feeds {

    /** The feed of a person. */
    Optional<Feed> of(MunicipalityId municipality, String person);

    /** The feed whose secret has this hash. */
    Optional<Feed> find(MunicipalityId municipality, String hash);

    /** Keeps a feed in the place of the person's former one, which opens nothing any more. */
    void keep(Feed feed);

    /** Revokes a person's feed; does nothing where there is none. */
    void revoke(MunicipalityId municipality, String person);
}
