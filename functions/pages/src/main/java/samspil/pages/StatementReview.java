package samspil.pages;

import java.time.LocalDate;
import java.time.Period;

/**
 * The yearly review of an accessibility statement: due one year after the last.
 *
 * @param reviewed the day it was last read through, in the municipality's zone
 */
public record StatementReview(LocalDate reviewed) {

    private static final Period YEARLY = Period.ofYears(1);
    private static final Period NOTICE = Period.ofDays(60);

    /** How it stands. */
    public enum State {
        CURRENT,
        /** Due within 60 days, or today. */
        DUE_SOON,
        OVERDUE
    }

    /** The last day on which it is in time. */
    public LocalDate due() {
        return reviewed.plus(YEARLY);
    }

    /** How it stands on a day. */
    public State on(LocalDate today) {
        if (today.isAfter(due())) {
            return State.OVERDUE;
        }
        return today.isBefore(due().minus(NOTICE)) ? State.CURRENT : State.DUE_SOON;
    }
}
