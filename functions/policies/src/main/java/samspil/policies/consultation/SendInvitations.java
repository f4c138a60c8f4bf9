package samspil.policies.consultation;

import java.util.Set;
import java.util.function.Consumer;
import samspil.kernel.Municipalities;
import samspil.kernel.Municipality;
import samspil.kernel.MunicipalityId;
import samspil.platform.organisations.Organisations;
import samspil.platform.organisations.Organisations.Organisation;
import samspil.platform.outbox.Letter;

/**
 * Writes to every invited organisation. It may stop anywhere and be begun again: a letter that was written is not
 * written twice.
 *
 * @param post takes a letter, unless one of its name was taken before
 */
public record SendInvitations(
        Consultations consultations,
        Rounds rounds,
        Organisations organisations,
        ConsultationMails mails,
        Consumer<Letter> post,
        Municipalities municipalities) {

    /** Writes the letters of a round. One that an extension has overtaken is not written: the newer says it all. */
    public void write(Round round) {
        consultations
                .find(round.consultation())
                .filter(found -> found.extensions().size() == round.number())
                .ifPresent(found -> write(round, found));
        rounds.finish(round);
    }

    /** Writes what is not finished, where an event was lost. */
    public void sweep(MunicipalityId municipality) {
        rounds.open(municipality).forEach(this::write);
    }

    private void write(Round round, Consultation consultation) {
        var municipality =
                municipalities.byId(round.consultation().municipality()).orElseThrow();
        var invited = Set.copyOf(consultation.invited());
        organisations.in(municipality.id()).stream()
                .filter(each -> invited.contains(each.id()))
                .forEach(each -> write(round, consultation, municipality, each));
    }

    private void write(Round round, Consultation consultation, Municipality municipality, Organisation organisation) {
        var email = organisation.email();
        if (email != null) {
            var key = new Letter.Key(municipality.id(), round.letter(organisation.id()));
            post.accept(new Letter(key, mails.invitation(municipality, consultation, organisation, email)));
        }
    }
}
