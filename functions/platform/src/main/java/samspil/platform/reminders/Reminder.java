package samspil.platform.reminders;

import java.time.Instant;
import java.time.LocalDate;

/**
 * One reminder of a deadline.
 *
 * @param at when it goes out, and not before
 * @param day the day that the rule names
 * @param shift why it goes out on another; none where it does not
 */
public record Reminder(Key key, Instant at, LocalDate day, Shift shift) {

    /**
     * What names it, and nothing else ever: whoever derives it derives the same one.
     *
     * @param plan of the deadline it was derived from
     */
    public record Key(Deadline.Key deadline, long plan, Occasion occasion) {}

    /** Why a day was moved. */
    public enum Shift {
        NONE,
        WEEKEND,
        HOLIDAY
    }
}
