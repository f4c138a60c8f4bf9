package samspil.reminders;

/** What is known of mails from elsewhere than our own marks: it outlives them, and is asked before each attempt. */
public interface Evidence {

    /** These notices are about to leave in this mail. */
    void leaving(Parcel parcel);

    /** The mail service took that mail. */
    void accepted(Parcel.Key key, String messageId);

    /** Whether a notice left in any mail; what was written before is seen. */
    boolean left(Notice notice);
}
