package samspil.policies.consultation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A response as everybody may read it.
 *
 * @param id names it
 * @param organisation whether an organisation speaks
 * @param name the organisation's, or the person's where they wanted it published; else absent
 */
public record Contribution(
        String id, boolean organisation, @Nullable String name, Statement statement, Instant at) {

    /** What everybody may read of a response. */
    public static Contribution of(Response response) {
        return new Contribution(
                response.id(),
                response.author().isOrganisation(),
                response.author().name(),
                response.statement(),
                response.at());
    }
}
