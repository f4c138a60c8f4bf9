package samspil.directory;

import java.time.LocalDateTime;
import java.util.Set;
import net.fortuna.ical4j.model.Recur;
import net.fortuna.ical4j.transform.recurrence.Frequency;

/**
 * Whether text is an RRULE that this system understands (RFC 5545, section 3.3.10). Nothing recurs within the day: that
 * is several recurrences.
 */
final class RecurrenceRule {
    private static final Set<Frequency> UNDERSTOOD =
            Set.of(Frequency.DAILY, Frequency.WEEKLY, Frequency.MONTHLY, Frequency.YEARLY);

    private RecurrenceRule() {}

    static boolean isValid(String rule) {
        try {
            return rule.length() <= 200 && UNDERSTOOD.contains(new Recur<LocalDateTime>(rule).getFrequency());
        } catch (IllegalArgumentException | java.time.DateTimeException e) {
            return false;
        }
    }
}
