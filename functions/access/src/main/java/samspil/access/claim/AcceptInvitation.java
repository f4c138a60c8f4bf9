package samspil.access.claim;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import samspil.access.Assignment;
import samspil.access.Assignment.Grant;
import samspil.access.Assignment.Holding;
import samspil.access.Assignments;
import samspil.access.Basis;
import samspil.access.Duties;
import samspil.access.Secrets;
import samspil.access.claim.Invitation.State;
import samspil.kernel.MunicipalityId;
import samspil.platform.access.Duty;
import samspil.platform.access.Role;
import samspil.platform.audit.AuditEvent;
import samspil.platform.audit.AuditEvent.Actor;

/** Somebody who was asked to act for an organisation says yes. */
public record AcceptInvitation(Invitations invitations, Assignments assignments, Duties duties, InstantSource clock) {

    /** The one that a link opens; empty where it was used, taken back, or too old, or whoever sent it may no more. */
    public Optional<Invitation> open(MunicipalityId municipality, String token) {
        return invitations.find(municipality, InviteDelegate.id(token)).filter(this::counts);
    }

    /** Those that were sent to an address, wherever, and whose links still open something. */
    public List<Invitation> waiting(String email) {
        return invitations.to(email).stream().filter(this::counts).toList();
    }

    /** Says yes; the role, or empty where the link opens nothing. */
    public Optional<Assignment> of(MunicipalityId municipality, String token, String person) {
        return open(municipality, token)
                .filter(each -> !each.host().person().equals(person))
                .flatMap(each -> accepted(each, person));
    }

    private boolean counts(Invitation invitation) {
        return invitation.isOpen(clock.instant())
                && stands(invitation)
                && !invitation.until().isBefore(today(invitation.host().municipality()));
    }

    private boolean stands(Invitation invitation) {
        var host = invitation.host();
        return assignments
                .find(host.municipality(), invitation.duty())
                .filter(held -> held.isValid(clock.instant(), duties.zone(host.municipality())))
                .isPresent();
    }

    private Optional<Assignment> accepted(Invitation invitation, String person) {
        var role = role(invitation, person);
        var actor = Actor.of(person, Duty.CITIZEN);
        var event =
                AuditEvent.of(invitation.host().municipality(), clock.instant(), actor, "assignment.given", role.id());
        return invitations.settle(invitation.to(State.ACCEPTED), role, event) ? Optional.of(role) : Optional.empty();
    }

    private Assignment role(Invitation invitation, String person) {
        var host = invitation.host();
        var holding = new Holding(
                person,
                Role.REPRESENTATIVE,
                host.municipality(),
                host.organisation(),
                today(host.municipality()),
                invitation.until());
        var id = Secrets.hash(invitation.id() + "|" + person).substring(0, 24);
        return new Assignment(id, holding, new Grant(Basis.DELEGATED, host.person(), clock.instant()), null);
    }

    private LocalDate today(MunicipalityId municipality) {
        return LocalDate.ofInstant(clock.instant(), duties.zone(municipality));
    }
}
