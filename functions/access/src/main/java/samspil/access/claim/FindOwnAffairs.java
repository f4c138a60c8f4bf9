package samspil.access.claim;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import samspil.access.Assignment;
import samspil.access.Assignments;
import samspil.access.Duties;
import samspil.access.Profile;
import samspil.access.Profiles;
import samspil.access.claim.Claim.State;

/** Gathers what somebody has here of their own. */
public record FindOwnAffairs(
        Assignments assignments, Duties duties, Claims claims, AcceptInvitation invitations, Profiles profiles) {
    /** A claim that was granted is a role, and one that was withdrawn is nothing any more. */
    private static final Set<State> SHOWN = Set.of(State.WAITING, State.REFUSED);

    /** All of it. */
    public OwnAffairs of(String person) {
        var all = assignments.of(person);
        var profile = profiles.find(person);
        return new OwnAffairs(
                all.stream().filter(each -> !isOver(each)).sorted(byFirstDay()).toList(),
                all.stream().filter(this::isOver).sorted(byLastDay()).toList(),
                claimed(person),
                profile.map(this::invited).orElse(List.of()),
                profile);
    }

    /** Nobody is asked by themselves. */
    private List<Invitation> invited(Profile profile) {
        return Optional.ofNullable(profile.email()).map(invitations::waiting).orElse(List.of()).stream()
                .filter(each -> !each.host().person().equals(profile.person()))
                .toList();
    }

    private List<Claim> claimed(String person) {
        return claims.of(person).stream()
                .filter(claim -> SHOWN.contains(claim.state()))
                .sorted(Comparator.comparing((Claim claim) -> claim.period().from())
                        .reversed())
                .toList();
    }

    private boolean isOver(Assignment assignment) {
        return assignment.isOver(duties.clock().instant(), zone(assignment));
    }

    private static Comparator<Assignment> byFirstDay() {
        return Comparator.comparing((Assignment each) -> each.holding().from()).thenComparing(Assignment::id);
    }

    private Comparator<Assignment> byLastDay() {
        return Comparator.comparing(this::lastDay).reversed().thenComparing(Assignment::id);
    }

    private LocalDate lastDay(Assignment assignment) {
        return assignment.lastDay(zone(assignment)).orElse(LocalDate.MAX);
    }

    private ZoneId zone(Assignment assignment) {
        return duties.zone(assignment.holding().municipality());
    }
}
