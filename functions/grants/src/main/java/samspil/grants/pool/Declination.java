package samspil.grants.pool;

import java.time.Instant;
import samspil.grants.Texts;
import samspil.kernel.MunicipalityId;

/**
 * A municipality does not take part. All others read why; the pool may go on without it.
 *
 * @param person who said so, by pseudonym
 */
public record Declination(MunicipalityId municipality, String reason, String person, Instant at) implements Answer {

    public Declination {
        Texts.check(reason, Standing.LONGEST_REASON, "/reason");
    }
}
