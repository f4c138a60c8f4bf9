package samspil.reminders;

import java.util.List;

/** What is known of mails from elsewhere than our own marks: it outlives them, and is asked before each attempt. */
public interface Evidence {

    /**
     * These notices are about to leave in a mail; what is left out of it does not.
     *
     * @param sending names the attempt
     */
    void leaving(Parcel.Key sending, List<Notice> notices);

    /** The mail service took the mail of that attempt. */
    void accepted(Parcel.Key sending, String messageId);

    /** Whether a notice left in any mail; what was written before is seen. */
    boolean left(Notice notice);
}
