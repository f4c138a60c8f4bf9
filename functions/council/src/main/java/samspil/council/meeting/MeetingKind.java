package samspil.council.meeting;

import java.util.Locale;

/** What sort of meeting it is. */
public enum MeetingKind {
    /** The municipality and the organisations speak together; the policy promises one a year. */
    DIALOGUE,
    /** The volunteer council meets. */
    COUNCIL,
    /** People talk at small tables and change table between rounds. */
    CAFE,
    /** An evening with speakers. */
    CONFERENCE;

    /** As labels and JSON name it. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
