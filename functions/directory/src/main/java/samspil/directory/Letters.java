package samspil.directory;

import samspil.kernel.Municipality;
import samspil.platform.store.Mailer.Mail;

/** The mails the directory sends, in words and pictures. */
@FunctionalInterface
public interface Letters {

    /**
     * Asks whether an entry is still right.
     *
     * @param to an e-mail address
     */
    Mail confirmation(Municipality municipality, Entry entry, ConfirmationLink link, String to);
}
