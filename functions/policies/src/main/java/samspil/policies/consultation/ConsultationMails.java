package samspil.policies.consultation;

import samspil.kernel.Municipality;
import samspil.platform.organisations.Organisations.Organisation;
import samspil.platform.store.Mailer.Mail;

/** Writes the mails, in the municipality's language. */
@FunctionalInterface
public interface ConsultationMails {

    /** The invitation to respond; the notice of more time, where there is more. */
    Mail invitation(Municipality municipality, Consultation consultation, Organisation organisation, String to);
}
