package samspil.platform.reminders;

import java.util.Locale;

/** What sort of thing is to happen by then. {@link Rule} says who is reminded of it, and when. */
public enum DeadlineKind {
    /** A policy is to be revised. */
    REVISION,
    /** A year's dialogue meeting is to be held. */
    DIALOGUE,
    /** A meeting begins. */
    MEETING,
    /** An invitation is to be answered. */
    RSVP,
    /** Candidates are to be named. */
    NOMINATION,
    /** Votes are to be cast. */
    BALLOT,
    /** An election is to be held. */
    ELECTION,
    /** Somebody's term ends. */
    TERM,
    /** Minutes are to be published. */
    MINUTES,
    /** Something a meeting agreed on is to be done. */
    FOLLOW_UP,
    /** A round of grants closes. */
    ROUND,
    /** An application is to be completed, or the municipality answered about it. */
    GRANT_ANSWER,
    /** A grant is to be accepted. */
    GRANT_AWARD,
    /** A report on a grant is to be sent. */
    GRANT_REPORT;

    /** As keys and labels name it: {@code follow-up}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
