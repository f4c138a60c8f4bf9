package samspil.council;

import java.time.LocalDate;
import samspil.kernel.InvalidValue;

/**
 * The time for which somebody is elected.
 *
 * @param from the first day, in the municipality's zone
 * @param until the last day
 */
public record Term(LocalDate from, LocalDate until) {

    /** @throws InvalidValue when it ends before it begins */
    public Term {
        InvalidValue.unless(!until.isBefore(from), "period.order", "/until");
    }

    /** So many years from a day on. */
    public static Term ofYears(LocalDate from, int years) {
        return new Term(from, from.plusYears(years).minusDays(1));
    }

    /** Whether it holds on a day. */
    public boolean covers(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(until);
    }

    /** Whether they have a day in common. */
    public boolean meets(Term other) {
        return !other.until.isBefore(from) && !other.from.isAfter(until);
    }
}
