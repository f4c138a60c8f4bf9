package samspil.council.meeting.feed;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import samspil.kernel.MunicipalityId;

/**
 * That somebody may read a municipality's meetings with their calendar.
 *
 * @param person a pseudonym
 * @param hash of the secret in its address
 * @param seat the member of the council whose it is, as {@code Invitee} names them: it opens nothing once they left;
 *     absent for the municipality's own people
 * @param until it opens nothing after that, so that somebody who left reads no longer than this
 */
public record Feed(
        MunicipalityId municipality,
        String person,
        String hash,
        @Nullable String seat,
        Instant until) {}
