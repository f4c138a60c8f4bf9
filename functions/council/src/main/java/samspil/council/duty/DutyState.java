package samspil.council.duty;

import java.time.LocalDate;
import java.util.Optional;
import samspil.kernel.CoarseDate;

/** How a promise stands on a day. It is never stored. */
public enum DutyState {
    /** It was done, and somebody can see it. */
    MET,
    /** It is set for a day in time, or there is time enough to set one. */
    PLANNED,
    /** Its end is near, and nothing is set in time. */
    AT_RISK,
    /** Its time went by. */
    MISSED;

    /** How long before its end something has to be set. */
    public static final int LEAD_DAYS = 90;

    /**
     * The state on a day.
     *
     * @param done whether it was done, late or not
     * @param planned for when it is set
     */
    static DutyState of(CoarseDate due, boolean done, Optional<CoarseDate> planned, LocalDate today) {
        if (done) {
            return MET;
        }
        if (today.isAfter(due.last())) {
            return MISSED;
        }
        boolean inTime =
                planned.filter(when -> !when.first().isAfter(due.last())).isPresent();
        return inTime || today.isBefore(due.last().minusDays(LEAD_DAYS)) ? PLANNED : AT_RISK;
    }
}
