package samspil.reminders.store;

import samspil.platform.Variable;

/** Variables of the functions that send. */
public enum DispatchVariable implements Variable {
    /** The table of what is known of mails. */
    EVIDENCE_TABLE,
    /** The sender's address. */
    MAIL_FROM
}
