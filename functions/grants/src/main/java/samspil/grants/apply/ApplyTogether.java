package samspil.grants.apply;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import samspil.grants.ApplicationId;
import samspil.grants.file.SentApplication.Partner;
import samspil.kernel.Violation;
import samspil.platform.audit.AuditEvent;
import samspil.platform.audit.AuditEvent.Actor;
import samspil.platform.organisations.Organisations.Organisation;
import samspil.platform.outbox.Letter;

/** Has other organisations of the municipality's directory join an application, until it is sent. */
public record ApplyTogether(
        Parties parties, Drafts drafts, OwnFiles files, Invitations invitations, InstantSource clock) {
    private static final int MOST = 10;

    /** Where the words of an invitation come from. */
    @FunctionalInterface
    public interface Invitations {

        /** The mail that asks an organisation to join; none where it has no address. */
        List<Letter> of(Partnership partnership, Organisation to);
    }

    /** What came of asking one. */
    public sealed interface Invited {

        /** It was asked, now or before. */
        record Done(Partnership partnership) implements Invited {}

        /** There is no such draft, or no such organisation. */
        record NotThere() implements Invited {}

        /** A rule is in the way. */
        record Refused(Violation violation) implements Invited {}
    }

    /** Asks one to join. Whose application it is asks, before it is sent for the first time. */
    public Invited invite(Applicant lead, ApplicationId application, String organisation, Actor by) {
        var draft = drafts.find(lead, application);
        var other = parties.find(new Applicant(lead.municipality(), organisation));
        if (draft.isEmpty() || other.isEmpty()) {
            return new Invited.NotThere();
        }
        return against(draft.get(), organisation)
                .<Invited>map(Invited.Refused::new)
                .orElseGet(() -> invite(draft.get(), other.get(), by));
    }

    /** One's own organisation joins; false where it is not asked, or too late. May be said twice. */
    public boolean accept(Applicant who, ApplicationId application, Actor by) {
        return partners()
                .find(who, application)
                .filter(asked -> asked.isAccepted() || isOpen(asked) && accept(asked, by))
                .isPresent();
    }

    /** One's own organisation leaves, or says no; false where it is too late, or there is nothing to leave. */
    public boolean leave(Applicant who, ApplicationId application, Actor by) {
        var joined = partners().find(who, application).filter(this::isOpen);
        joined.ifPresent(each -> partners().remove(each, audit(each, by, "partner.left")));
        return joined.isPresent();
    }

    /** Whose application it is does without one; false where it is too late, or it was not asked. */
    public boolean remove(Applicant lead, ApplicationId application, String organisation, Actor by) {
        var asked = partners()
                .find(new Applicant(lead.municipality(), organisation), application)
                .filter(each -> each.key().lead().equals(lead))
                .filter(this::isOpen);
        asked.ifPresent(each -> partners().remove(each, audit(each, by, "partner.removed")));
        return asked.isPresent();
    }

    /** Whether it was not sent yet, so that who applies may still change. */
    public boolean isOpen(Partnership partnership) {
        return files.find(partnership.key().lead(), partnership.key().application())
                .isEmpty();
    }

    /** Who was asked to join what. */
    public Partners partners() {
        return parties.partners();
    }

    private boolean accept(Partnership asked, Actor by) {
        return partners().accept(asked.accepted(clock.instant()), audit(asked, by, "partner.accepted"));
    }

    private Optional<Violation> against(Draft draft, String organisation) {
        var lead = draft.applicant();
        if (organisation.equals(lead.organisation())
                || files.find(lead, draft.id()).isPresent()) {
            return Optional.of(new Violation("/organisation", "partner.closed"));
        }
        return partners().of(lead.municipality(), draft.id()).size() >= MOST
                ? Optional.of(new Violation("/organisation", "list.long"))
                : Optional.empty();
    }

    private Invited invite(Draft draft, Organisation other, Actor by) {
        var asked = new Partnership(
                new Partnership.Key(draft.applicant(), draft.id(), other.id()),
                draft.round(),
                parties.name(draft.applicant()),
                new Partner(other.id(), other.name()),
                clock.instant(),
                null);
        partners().invite(asked, invitations.of(asked, other), audit(asked, by, "partner.invited"));
        return new Invited.Done(asked);
    }

    private AuditEvent audit(Partnership partnership, Actor by, String action) {
        var key = partnership.key();
        return AuditEvent.of(
                key.lead().municipality(),
                clock.instant(),
                by,
                action,
                key.application().value());
    }
}
