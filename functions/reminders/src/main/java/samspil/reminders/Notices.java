package samspil.reminders;

import java.time.Instant;
import java.util.List;

/** Notices that are in no mail yet. */
public interface Notices {

    /** Those that wait, of all municipalities; one that was written a moment ago may be missing, or in a mail. */
    List<Notice> waiting(Instant now);

    /** Puts them into a mail of their own; false where one of them is in another, and nothing is done. */
    boolean bundle(Parcel parcel);
}
