package samspil.access.claim;

import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import samspil.access.Assignment;
import samspil.access.Assignments;
import samspil.access.Duties;
import samspil.kernel.MunicipalityId;

/** Who acts for an organisation now. */
public record Delegates(Assignments assignments, Duties duties, InstantSource clock) {

    /** All of them, whoever has done so longest first. */
    public List<Assignment> of(MunicipalityId municipality, String organisation) {
        var zone = duties.zone(municipality);
        return assignments.in(municipality).stream()
                .filter(each -> organisation.equals(each.holding().organisation()))
                .filter(each -> each.isValid(clock.instant(), zone))
                .sorted(Comparator.comparing((Assignment each) -> each.grant().at()))
                .toList();
    }
}
