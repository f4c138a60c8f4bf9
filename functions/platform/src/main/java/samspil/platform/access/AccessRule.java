package samspil.platform.access;

import java.util.Optional;
import java.util.Set;
import samspil.kernel.MunicipalityId;

/**
 * The one rule for who may do what.
 *
 * @param roles of whom one is enough
 * @param municipality that the address names; empty where it names none
 */
public record AccessRule(Set<Role> roles, Optional<MunicipalityId> municipality) {

    public AccessRule {
        roles = Set.copyOf(roles);
    }

    /** Why this one is turned away; empty for one who may. */
    public Optional<Reason> refusal(Optional<Identity> identity) {
        if (identity.isEmpty()) {
            return Optional.of(Reason.NOT_LOGGED_IN);
        }
        return duty(identity.get()).isPresent() ? Optional.empty() : Optional.of(Reason.NOT_ALLOWED);
    }

    /** The duty by which this one may; empty for one who may not. */
    public Optional<Duty> duty(Identity identity) {
        return municipality.map(where -> identity.duty(roles, where)).orElseGet(() -> identity.duty(roles));
    }
}
