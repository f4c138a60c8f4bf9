package samspil.policies;

import java.time.LocalDate;
import samspil.kernel.CoarseDate;

/**
 * When a policy shall be revised, as it promises itself: "in autumn 2016", "at the latest in 2009".
 *
 * @param bound whether it shall happen in that time or may happen before
 */
public record RevisionDue(CoarseDate when, Bound bound) {

    /** How a time binds. */
    public enum Bound {
        /** In that day, month, season or year. */
        IN,
        /** Before it ends. */
        AT_THE_LATEST
    }

    /** How a day stands to it. */
    public enum Standing {
        /** The time has not come. */
        AHEAD,
        /** It is now. */
        DUE,
        /** It has gone by. */
        OVERDUE
    }

    /** How it stands on a day. */
    public Standing on(LocalDate day) {
        if (day.isAfter(when.last())) {
            return Standing.OVERDUE;
        }
        return day.isBefore(when.first()) ? Standing.AHEAD : Standing.DUE;
    }
}
