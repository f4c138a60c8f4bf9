package samspil.platform.access;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import samspil.kernel.MunicipalityId;

/**
 * Who asks, as the API's authorizer found it from a session or a bearer token.
 *
 * @param person a pseudonym that stays the same over all log-ins; never a name or a number of a register
 * @param name as the identity provider gave it, for the eyes of the person alone
 * @param duties what they act as: one chosen duty in a session, all that are held for a bearer token
 * @param formToken what every form of this session carries; empty for a bearer token
 * @param actingFor the organisation whose representative they act as, by its name; absent for every other duty
 */
public record Identity(
        String person,
        String name,
        List<Duty> duties,
        String formToken,
        @Nullable String actingFor) {

    /** Of somebody who acts for no organisation. */
    public Identity(String person, String name, List<Duty> duties, String formToken) {
        this(person, name, duties, formToken, null);
    }

    public Identity {
        duties = List.copyOf(duties);
    }

    /** Whether it came with a session's cookie. */
    public boolean isSession() {
        return !formToken.isEmpty();
    }

    /** The duty by which one of the roles is held here; a citizen's duty counts everywhere. */
    public Optional<Duty> duty(Set<Role> roles, MunicipalityId where) {
        return duties().stream()
                .filter(duty -> roles.contains(duty.role()) && duty.countsIn(where))
                .findFirst();
    }

    /** The duty by which one of the roles is held, wherever. */
    public Optional<Duty> duty(Set<Role> roles) {
        return duties().stream().filter(duty -> roles.contains(duty.role())).findFirst();
    }
}
