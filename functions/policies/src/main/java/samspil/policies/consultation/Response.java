package samspil.policies.consultation;

import java.time.Instant;
import java.util.Locale;

/**
 * What an organisation or a person said of a draft.
 *
 * @param id see {@link Author#response}
 * @param at when it was said so
 * @param version from 1; those before it are kept
 */
public record Response(
        Consultation.Key consultation, String id, Author author, Statement statement, Instant at, long version) {

    /** What its author can quote. */
    public String reference() {
        return id.substring(0, 8).toUpperCase(Locale.ROOT);
    }
}
