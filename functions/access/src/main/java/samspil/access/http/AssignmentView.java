package samspil.access.http;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import samspil.access.Assignment;
import samspil.access.Basis;
import samspil.platform.access.Role;

/** An assignment as the API shows it. */
record AssignmentView(
        String id,
        String person,
        Role role,
        @Nullable String organisation,
        LocalDate from,
        @Nullable LocalDate until,
        Basis basis,
        String grantedBy,
        Instant grantedAt,
        @Nullable String endedBy,
        @Nullable Instant endedAt) {

    static AssignmentView of(Assignment assignment) {
        var holding = assignment.holding();
        var grant = assignment.grant();
        var ended = Optional.ofNullable(assignment.ended());
        return new AssignmentView(
                assignment.id(),
                holding.person(),
                holding.role(),
                holding.organisation(),
                holding.from(),
                holding.until(),
                grant.basis(),
                grant.by(),
                grant.at(),
                ended.map(Assignment.Ending::by).orElse(null),
                ended.map(Assignment.Ending::at).orElse(null));
    }

    /** Those of a day. */
    record AssignmentList(LocalDate on, List<AssignmentView> assignments) {

        static AssignmentList of(LocalDate on, List<Assignment> assignments) {
            return new AssignmentList(
                    on, assignments.stream().map(AssignmentView::of).toList());
        }
    }
}
