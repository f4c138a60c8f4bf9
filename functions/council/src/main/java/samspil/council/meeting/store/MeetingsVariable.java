package samspil.council.meeting.store;

import samspil.platform.Variable;

/** The variables that the template gives the functions of meetings. */
public enum MeetingsVariable implements Variable {
    /** The table of meetings, answers and feeds. */
    MEETINGS_TABLE,
    /** The table of what everybody may know of meetings. */
    MEETINGS_PUBLIC_TABLE
}
