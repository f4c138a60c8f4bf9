package samspil.platform.access;

import org.jspecify.annotations.Nullable;
import samspil.kernel.InvalidValue;
import samspil.kernel.MunicipalityId;

/**
 * A role somebody holds now.
 *
 * @param id of the assignment it rests on; the role's own name for a citizen
 * @param municipality in which it is held; absent for a role that is held everywhere
 * @param organisation the directory's id of whom a representative acts for; absent for every other role
 */
public record Duty(
        String id,
        Role role,
        @Nullable MunicipalityId municipality,
        @Nullable String organisation) {
    /** What everybody who has logged in is. */
    public static final Duty CITIZEN = new Duty(Role.CITIZEN.key(), Role.CITIZEN, null, null);

    public Duty {
        InvalidValue.unless(role.isEverywhere() == (municipality == null), "duty.municipality", "/municipality");
        InvalidValue.unless(
                (role == Role.REPRESENTATIVE) == (organisation != null), "duty.organisation", "/organisation");
    }

    /** Whether it counts in this municipality. */
    public boolean countsIn(MunicipalityId where) {
        return municipality == null || municipality.equals(where);
    }
}
