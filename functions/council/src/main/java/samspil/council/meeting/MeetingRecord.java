package samspil.council.meeting;

import samspil.platform.audit.AuditEvent;

/** Where meetings are changed, with the record of it in one. */
public interface MeetingRecord extends Meetings {

    /** What has to be told to those who were asked. */
    enum Telling {
        /** Nothing. */
        NOBODY,
        /** The last who were asked have to be asked. */
        INVITED,
        /** All have to hear what changed, and calendars with them. */
        EVERYBODY,
        /** There may be room for some who wait. */
        WAITING
    }

    /**
     * Keeps a meeting as it became.
     *
     * @return false where somebody changed it first
     */
    boolean keep(Meeting next, Telling telling, AuditEvent audit);
}
