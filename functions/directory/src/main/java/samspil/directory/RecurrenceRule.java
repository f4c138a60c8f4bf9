package samspil.directory;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.fortuna.ical4j.model.Recur;
import net.fortuna.ical4j.transform.recurrence.Frequency;

/**
 * Whether text is an RRULE that this system understands (RFC 5545, section 3.3.10), and when it ends. Nothing recurs
 * within the day: that is several recurrences.
 */
final class RecurrenceRule {
    private static final Set<Frequency> UNDERSTOOD =
            Set.of(Frequency.DAILY, Frequency.WEEKLY, Frequency.MONTHLY, Frequency.YEARLY);
    private static final LocalDateTime NEVER = LocalDateTime.of(9999, 1, 1, 0, 0);
    private static final Pattern UNTIL = Pattern.compile("UNTIL=([0-9]{8})(T[0-9]{6})?(Z)?");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("'T'HHmmss");

    private RecurrenceRule() {}

    static boolean isValid(String rule) {
        try {
            return rule.length() <= 200
                    && UNDERSTOOD.contains(new Recur<LocalDateTime>(rule).getFrequency())
                    && until(rule, ZoneOffset.UTC).getYear() > 0;
        } catch (IllegalArgumentException | java.time.DateTimeException e) {
            return false;
        }
    }

    /** The last moment of a rule in wall-clock time: UNTIL may be a day, a local time or an instant. */
    static LocalDateTime until(String rule, ZoneId zone) {
        var until = UNTIL.matcher(rule);
        if (!until.find()) {
            return NEVER;
        }
        var day = LocalDate.parse(until.group(1), DateTimeFormatter.BASIC_ISO_DATE);
        var time = until.group(2) == null ? LocalTime.MAX : LocalTime.parse(until.group(2), TIME);
        var local = day.atTime(time);
        return until.group(3) == null ? local : LocalDateTime.ofInstant(local.toInstant(ZoneOffset.UTC), zone);
    }

    /** The same rule without its last moment. */
    static String endless(String rule) {
        return Stream.of(rule.split(";"))
                .filter(part -> !part.startsWith("UNTIL="))
                .collect(Collectors.joining(";"));
    }
}
