package samspil.council.meeting.feed;

import java.time.Instant;
import samspil.kernel.MunicipalityId;

/**
 * That somebody may read a municipality's meetings with their calendar.
 *
 * @param person a pseudonym
 * @param hash of the secret in its address
 * @param until it opens nothing after that, so that somebody who left reads no longer than this
 */
public record Feed(MunicipalityId municipality, String person, String hash, Instant until) {}
