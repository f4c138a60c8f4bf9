package samspil.reminders;

import samspil.kernel.MunicipalityId;

/** What the mail service says of mails. */
public interface MailEvents {

    /** Keeps it; false where it was kept before. They may come twice, late, and in any order. */
    boolean record(MailEvent event);

    /** Writes to an address no longer. Asking twice changes nothing. */
    void bar(MunicipalityId municipality, String email, End why);

    /** Writes to an address again, whatever it was that barred it; a subscription that was left stays so. */
    void unbar(MunicipalityId municipality, String email);
}
