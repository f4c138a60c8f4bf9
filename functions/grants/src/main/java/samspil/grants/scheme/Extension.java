package samspil.grants.scheme;

import java.time.Instant;
import samspil.grants.Texts;

/**
 * More time was given to everybody.
 *
 * @param from the end before
 * @param to the end since
 * @param reason as everybody reads it
 * @param at when it was given
 */
public record Extension(Instant from, Instant to, String reason, Instant at) {

    public Extension {
        Texts.longText(reason, "/reason");
    }
}
