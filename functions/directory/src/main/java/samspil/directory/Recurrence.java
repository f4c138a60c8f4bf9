package samspil.directory;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import samspil.kernel.InvalidValue;

/**
 * When something takes place, once or again and again (RFC 5545). The hours are wall-clock hours: a class at 19:00 stays
 * at 19:00 when summer time ends.
 *
 * @param start of the first time
 * @param duration of each time, at most 14 days
 * @param zone an IANA zone
 * @param rule an RRULE value such as {@code FREQ=WEEKLY;BYDAY=TU}; absent where it happens once
 * @param except starts that are left out (EXDATE)
 * @param extra starts that are added (RDATE)
 */
public record Recurrence(
        LocalDateTime start,
        Duration duration,
        ZoneId zone,
        @Nullable String rule,
        Set<LocalDateTime> except,
        Set<LocalDateTime> extra) {
    private static final Duration LONGEST = Duration.ofDays(14);

    public Recurrence {
        InvalidValue.unless(duration.isPositive() && duration.compareTo(LONGEST) <= 0, "duration", "/duration");
        InvalidValue.unless(rule == null || RecurrenceRule.isValid(rule), "rrule", "/rule");
        InvalidValue.unless(except.size() <= 60, "list.long", "/except");
        InvalidValue.unless(extra.size() <= 60, "list.long", "/extra");
        except = Sorted.copy(except);
        extra = Sorted.copy(extra);
    }
}
