package samspil.directory;

import java.time.LocalDateTime;
import net.fortuna.ical4j.model.Recur;

/** Whether text is an RRULE that this system understands (RFC 5545, section 3.3.10). */
final class RecurrenceRule {
    private RecurrenceRule() {}

    static boolean isValid(String rule) {
        try {
            return rule.length() <= 200 && new Recur<LocalDateTime>(rule).getFrequency() != null;
        } catch (IllegalArgumentException | java.time.DateTimeException e) {
            return false;
        }
    }
}
