package samspil.policies.consultation;

import java.time.LocalDate;
import samspil.kernel.InvalidValue;

/**
 * The days on which people may respond, in the municipality's zone.
 *
 * @param opens the first
 * @param closes the last, until it ends
 */
public record Period(LocalDate opens, LocalDate closes) {
    private static final int LONGEST_YEARS = 1;

    /** @throws InvalidValue when it ends before it begins, or after more than a year */
    public Period {
        InvalidValue.unless(!closes.isBefore(opens), "period.order", "/closes");
        InvalidValue.unless(!closes.isAfter(opens.plusYears(LONGEST_YEARS)), "period.long", "/closes");
    }

    /** Whether one may respond on that day. */
    public boolean contains(LocalDate day) {
        return !day.isBefore(opens) && !day.isAfter(closes);
    }
}
