package samspil.grants.pool;

import java.time.Instant;
import samspil.grants.Texts;
import samspil.kernel.MunicipalityId;

/**
 * A municipality stands by its share.
 *
 * @param minutes where the decision of its own body is found
 * @param person who said so, by pseudonym
 */
public record Confirmation(MunicipalityId municipality, String minutes, String person, Instant at) implements Answer {

    public Confirmation {
        Texts.shortText(minutes, "/minutes");
    }
}
