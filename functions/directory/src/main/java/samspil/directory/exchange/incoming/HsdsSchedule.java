package samspil.directory.exchange.incoming;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import samspil.directory.Recurrence;
import samspil.kernel.InvalidValue;

/**
 * Makes a recurrence of a schedule. Its hours are taken as wall-clock hours of the municipality, since the offset beside
 * them is wrong for half the year.
 */
record HsdsSchedule(ZoneId zone) {
    private static final Map<String, String> PARTS = Map.of(
            "interval", "INTERVAL",
            "byday", "BYDAY",
            "bymonthday", "BYMONTHDAY",
            "byweekno", "BYWEEKNO",
            "byyearday", "BYYEARDAY",
            "count", "COUNT",
            "wkst", "WKST");
    private static final Pattern EXCEPTION = Pattern.compile("[0-9]{8}T[0-9]{6}");
    private static final DateTimeFormatter BASIC = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss");

    Recurrence of(JsonFields schedule) {
        var day = schedule.text("dtstart", schedule.text("valid_from", ""));
        InvalidValue.unless(!day.isEmpty(), "field.required", "/dtstart");
        var opens = time(schedule.text("opens_at"), "/opens_at");
        var closes = time(schedule.text("closes_at"), "/closes_at");
        var start = LocalDateTime.of(Written.date(day), opens);
        return new Recurrence(start, length(opens, closes), zone, rule(schedule), except(schedule), Set.of());
    }

    /** What closes before it opens, closes the next day. */
    private static Duration length(LocalTime opens, LocalTime closes) {
        var length = Duration.between(opens, closes);
        return length.isPositive() ? length : length.plusDays(1);
    }

    private static LocalTime time(@Nullable String text, String pointer) {
        InvalidValue.unless(text != null, "field.required", pointer);
        try {
            return LocalTime.parse(text == null ? "" : text.replaceFirst("(Z|[+-][0-9:]+)$", ""));
        } catch (DateTimeException e) {
            InvalidValue.unless(false, "form.localtime", pointer);
            throw e;
        }
    }

    private static @Nullable String rule(JsonFields schedule) {
        var frequency = schedule.text("freq");
        if (frequency == null) {
            return null;
        }
        var parts = PARTS.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .filter(part -> schedule.text(part.getKey()) != null)
                .filter(part -> !(part.getKey().equals("interval")
                        && schedule.text("interval", "").equals("1")))
                .map(part -> part.getValue() + "=" + schedule.text(part.getKey()));
        return Stream.concat(Stream.concat(Stream.of("FREQ=" + frequency), parts), until(schedule))
                .collect(Collectors.joining(";"));
    }

    private static Stream<String> until(JsonFields schedule) {
        var until = schedule.text("until");
        return until == null ? Stream.empty() : Stream.of("UNTIL=" + endOf(Written.date(until)));
    }

    private static String endOf(LocalDate day) {
        return day.atTime(23, 59, 59).format(BASIC);
    }

    /** HSDS has no place for exceptions; in its notes they may stand as iCalendar writes them. */
    private static Set<LocalDateTime> except(JsonFields schedule) {
        var except = new LinkedHashSet<LocalDateTime>();
        var notes = schedule.text("notes", "");
        if (notes.startsWith("EXDATE")) {
            EXCEPTION.matcher(notes).results().forEach(found -> except.add(instant(found.group())));
        }
        return except;
    }

    private static LocalDateTime instant(String text) {
        try {
            return LocalDateTime.parse(text, BASIC);
        } catch (DateTimeException e) {
            throw InvalidValue.of("form.localdatetime");
        }
    }
}
