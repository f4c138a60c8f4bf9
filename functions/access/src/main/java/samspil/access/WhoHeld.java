package samspil.access;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import samspil.kernel.MunicipalityId;
import samspil.platform.access.Role;

/** Answers who held which role on a day, also one long past. */
public record WhoHeld(Assignments assignments, Duties duties) {
    private static final Comparator<Assignment> ORDER = Comparator.comparing(
                    (Assignment each) -> each.holding().role())
            .thenComparing(each -> each.holding().from())
            .thenComparing(Assignment::id);

    /** All who held a role in the municipality on the day, by role. */
    public List<Assignment> on(MunicipalityId municipality, LocalDate day) {
        var zone = duties.zone(municipality);
        return assignments.in(municipality).stream()
                .filter(each -> each.isHeldOn(day, zone))
                .sorted(ORDER)
                .toList();
    }

    /** All who could do on the day what one of the roles lets them do: they held it, and it had been given already. */
    public List<Assignment> could(MunicipalityId municipality, LocalDate day, Set<Role> roles) {
        var zone = duties.zone(municipality);
        return on(municipality, day).stream()
                .filter(each -> roles.contains(each.holding().role()))
                .filter(each -> each.isUsableOn(day, zone))
                .toList();
    }
}
