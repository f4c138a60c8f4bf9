package samspil.engines.gate;

import java.util.Optional;

/**
 * Someone the gate knows.
 *
 * @param permissions absent for the administrator, who may do everything
 */
record Caller(String name, Credential credential, Optional<Permissions> permissions) {

    /** The first thing a call needs and this caller is not allowed. */
    Optional<Denial> denial(Call call) {
        return call.needs().stream().filter(access -> !may(access)).findFirst().map(access -> new Denial(name, access));
    }

    /** Why this caller is not told that an object is absent. */
    Optional<Denial> denialOfAbsence(Call call) {
        return call.toLearnAbsence()
                .filter(access -> !may(access))
                .flatMap(list -> call.needs().stream().findFirst())
                .map(access -> new Denial(name, access));
    }

    private boolean may(Access access) {
        return permissions
                .map(allowed -> allowed.allow(access.action(), access.resource()))
                .orElse(true);
    }
}
