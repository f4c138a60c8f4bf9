package samspil.access.claim;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import samspil.access.Assignments;
import samspil.access.Basis;
import samspil.access.Secrets;
import samspil.access.claim.Invitation.Host;
import samspil.access.claim.Invitation.State;
import samspil.access.claim.MakeClaim.Sending;
import samspil.kernel.Municipality;
import samspil.kernel.MunicipalityId;
import samspil.platform.access.Duty;
import samspil.platform.access.Role;
import samspil.platform.audit.AuditEvent;
import samspil.platform.audit.AuditEvent.Actor;
import samspil.platform.organisations.Organisations;
import samspil.platform.organisations.Organisations.Organisation;

/** A representative asks others by e-mail to act for the organisation too, and takes that back. */
public record InviteDelegate(
        Organisations organisations, Assignments assignments, Invitations invitations, Sending sending) {
    /** Nobody is asked for longer. */
    public static final int YEARS = 2;

    /** So many may be open at once, so that nobody mails the world from here. */
    private static final int MOST = 10;

    private static final Pattern EMAIL =
            Pattern.compile("[^\\s@<>\",;:\\\\]{1,64}@[^\\s@<>\",;:\\\\]{1,190}\\.[^\\s@.]+");

    /** Who asks. */
    public record By(Municipality municipality, String person, Duty duty) {}

    /** What became of it. */
    public sealed interface Invited {

        /** A mail is on its way. */
        record Sent(Invitation invitation) implements Invited {}

        /** What was typed will not do: {@code email} or {@code until}. */
        record Wrong(List<String> fields) implements Invited {}

        /** It is not for this one to ask others, or too many were asked. */
        record NotYours() implements Invited {}
    }

    /** Whether somebody may ask others: a representative in their own right. */
    public boolean mayInvite(Duty duty) {
        return Optional.ofNullable(duty.municipality())
                .filter(_ -> duty.role() == Role.REPRESENTATIVE)
                .flatMap(where -> assignments.find(where, duty.id()))
                .filter(held -> held.grant().basis() != Basis.DELEGATED)
                .isPresent();
    }

    /** Those whose links can be used. */
    public List<Invitation> open(MunicipalityId municipality, String organisation) {
        return invitations.of(municipality, organisation).stream()
                .filter(each -> each.isOpen(sending.clock().instant()))
                .toList();
    }

    /** Asks somebody. */
    public Invited of(By by, String email, Optional<LocalDate> until) {
        var where = by.municipality().id();
        var wrong = wrong(by, email, until);
        if (!wrong.isEmpty()) {
            return new Invited.Wrong(wrong);
        }
        return Optional.ofNullable(by.duty().organisation())
                .filter(_ -> mayInvite(by.duty()))
                .filter(organisation -> open(where, organisation).size() < MOST)
                .flatMap(organisation -> organisations.find(where, organisation))
                .<Invited>map(organisation -> sent(by, organisation, email, until.orElseThrow()))
                .orElseGet(Invited.NotYours::new);
    }

    /** Takes one back; false where there is none of the own organisation that is open. */
    public boolean withdraw(By by, String id) {
        return invitations
                .find(by.municipality().id(), id)
                .filter(each -> each.host().organisation().equals(by.duty().organisation()))
                .filter(_ -> mayInvite(by.duty()))
                .filter(each ->
                        invitations.settle(each.to(State.WITHDRAWN), null, event(by, "invitation.withdrawn", id)))
                .isPresent();
    }

    /** The fields that will not do, {@code email} and {@code until}; none where both would. */
    public List<String> wrong(By by, String email, Optional<LocalDate> until) {
        var today = LocalDate.ofInstant(
                sending.clock().instant(), by.municipality().country().zone());
        boolean soundDay = until.filter(day -> !day.isBefore(today) && !day.isAfter(today.plusYears(YEARS)))
                .isPresent();
        boolean soundEmail = EMAIL.matcher(email).matches();
        return List.of("email", "until").stream()
                .filter(field -> field.equals("email") ? !soundEmail : !soundDay)
                .toList();
    }

    private Invited sent(By by, Organisation organisation, String email, LocalDate until) {
        var token = sending.secrets().next();
        var host = new Host(by.municipality().id(), organisation.id(), organisation.name(), by.person());
        var invitation = new Invitation(
                id(token), host, email, until, by.duty().id(), sending.clock().instant(), State.OPEN);
        var mail = sending.mails().invitation(by.municipality(), invitation, token);
        invitations.send(invitation, mail, event(by, "invitation.sent", invitation.id()));
        return new Invited.Sent(invitation);
    }

    private AuditEvent event(By by, String action, String subject) {
        var actor = Actor.of(by.person(), by.duty());
        return AuditEvent.of(by.municipality().id(), sending.clock().instant(), actor, action, subject);
    }

    static String id(String token) {
        return Secrets.hash(token).substring(0, 32);
    }
}
