package samspil.reminders;

import java.util.List;

/** What is known of mails from elsewhere than our own marks: it outlives them, and is asked before each attempt. */
public interface Evidence {

    /** These notices of it are about to leave in this mail; what is left out of it does not. */
    void leaving(Parcel.Key key, List<Notice> notices);

    /** The mail service took that mail. */
    void accepted(Parcel.Key key, String messageId);

    /** Whether a notice left in any mail; what was written before is seen. */
    boolean left(Notice notice);
}
