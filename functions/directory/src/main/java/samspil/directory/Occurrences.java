package samspil.directory;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.TreeSet;
import net.fortuna.ical4j.model.Recur;

/**
 * The single times of a recurrence. The start is always the first of them, also where the rule alone would not name it
 * (RFC 5545, section 3.8.5.3); hours are wall-clock hours, so that a night from 22 to 6 ends at 6 on every night.
 */
public final class Occurrences {
    private static final int MOST = 1_000;
    private static final Duration FAR = Duration.ofDays(3_660);
    private static final Duration LONGEST_GAP = Duration.ofHours(3);

    private Occurrences() {}

    /** One time, in the recurrence's own zone. */
    public record Occurrence(ZonedDateTime start, ZonedDateTime end) {}

    /**
     * The times that start within a span, in order, at most 1,000 of them.
     *
     * @param from included
     * @param to not included
     */
    public static List<Occurrence> between(Recurrence recurrence, Instant from, Instant to) {
        return starts(recurrence, from, to, MOST);
    }

    /** The next times that start at or after an instant, in order, looking about ten years ahead. */
    public static List<Occurrence> next(Recurrence recurrence, Instant from, int count) {
        return starts(recurrence, from, from.plus(FAR), Math.min(count, MOST));
    }

    private static List<Occurrence> starts(Recurrence recurrence, Instant from, Instant to, int most) {
        // A gap in the clock moves a time by an hour or two, into the span or out of it.
        var first = LocalDateTime.ofInstant(from, recurrence.zone()).minus(LONGEST_GAP);
        var last = LocalDateTime.ofInstant(to, recurrence.zone()).plus(LONGEST_GAP);
        var starts = new TreeSet<>(byRule(recurrence, first, last, most));
        starts.add(recurrence.start());
        starts.addAll(recurrence.extra());
        starts.removeAll(recurrence.except());
        return starts.stream()
                .map(start -> occurrence(recurrence, start))
                .filter(one -> !one.start().toInstant().isBefore(from))
                .filter(one -> one.start().toInstant().isBefore(to))
                .limit(most)
                .toList();
    }

    private static List<LocalDateTime> byRule(
            Recurrence recurrence, LocalDateTime first, LocalDateTime last, int most) {
        var rule = recurrence.rule();
        if (rule == null) {
            return List.of();
        }
        var until = RecurrenceRule.until(rule, recurrence.zone());
        var end = until.isBefore(last) ? until : last;
        // What is left out or lies just outside the span must not use up the number asked for.
        var room = most + recurrence.except().size() + 2 * (int) LONGEST_GAP.toMinutes();
        return new Recur<LocalDateTime>(RecurrenceRule.endless(rule))
                .getDates(recurrence.start(), first, end.plusSeconds(1), room).stream()
                        .filter(start -> !start.isAfter(end))
                        .toList();
    }

    private static Occurrence occurrence(Recurrence recurrence, LocalDateTime local) {
        var start = local.atZone(recurrence.zone());
        var end = local.plus(recurrence.duration()).atZone(recurrence.zone());
        return new Occurrence(start, end.isAfter(start) ? end : start.plus(recurrence.duration()));
    }
}
