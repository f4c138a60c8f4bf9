package samspil.grants.scheme;

import java.time.Instant;
import samspil.grants.ApplicationId;
import samspil.grants.Texts;

/**
 * One applicant may come later.
 *
 * @param until the last instant
 * @param at when it was given
 */
public record Exemption(ApplicationId application, Instant until, String reason, Instant at) {

    public Exemption {
        Texts.longText(reason, "/reason");
    }
}
