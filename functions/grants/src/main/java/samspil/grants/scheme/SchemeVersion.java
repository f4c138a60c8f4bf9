package samspil.grants.scheme;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A scheme as it is, or was, for a while. Rounds pin one.
 *
 * @param number from 1
 * @param adoption absent while it is a draft, which alone may be changed
 * @param active since when rounds may be opened on it; absent before
 */
public record SchemeVersion(
        int number,
        Terms terms,
        @Nullable Adoption adoption,
        @Nullable Instant active) {

    /** How far it has come. */
    public SchemeState state() {
        if (active != null) {
            return SchemeState.ACTIVE;
        }
        return adoption == null ? SchemeState.DRAFT : SchemeState.ADOPTED;
    }

    /** The same with other terms. */
    SchemeVersion with(Terms other) {
        return new SchemeVersion(number, other, adoption, active);
    }

    /** The same, adopted. */
    SchemeVersion adopted(Adoption how) {
        return new SchemeVersion(number, terms, how, active);
    }

    /** The same, in use. */
    SchemeVersion activeFrom(Instant since) {
        return new SchemeVersion(number, terms, adoption, since);
    }
}
