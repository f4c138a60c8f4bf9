package samspil.reminders;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import samspil.platform.reminders.Reminder;

/** Reminders that wait for their time. */
public interface WaitingReminders {

    /** Those whose time has come, of all municipalities; one that was written a moment ago may be missing, or settled. */
    List<Reminder> due(Instant now);

    /**
     * Has everybody told. What is there already stays as it is, so that it may be done twice.
     *
     * @param next reminders that follow this one
     */
    void told(Reminder.Key key, Collection<Notice> notices, Collection<Reminder> next);

    /** Nobody is told. */
    void end(Reminder.Key key, End end);

    /** It could not be read or nobody be found; after so many times it ends as unreadable. */
    void stumbled(Reminder.Key key, Instant again);
}
