package samspil.platform.outbox;

import samspil.platform.Variable;

/** The variables that the template gives functions that write letters, and the one that sends them. */
public enum OutboxVariable implements Variable {
    /** The table of letters. */
    OUTBOX_TABLE,
    /** The sender's address; for the one that sends alone. */
    MAIL_FROM
}
