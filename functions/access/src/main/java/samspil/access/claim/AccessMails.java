package samspil.access.claim;

import samspil.kernel.Municipality;
import samspil.platform.store.Mailer.Mail;

/** Writes the mails, in the municipality's language. */
public interface AccessMails {

    /** The code of a claim. */
    Mail code(Municipality municipality, Claim claim, TypedCode code, String to);

    /**
     * The link of an invitation.
     *
     * @param token what opens it, once
     */
    Mail invitation(Municipality municipality, Invitation invitation, String token);
}
