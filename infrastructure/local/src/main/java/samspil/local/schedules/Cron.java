package samspil.local.schedules;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.BitSet;
import java.util.Optional;

/**
 * AWS's cron: minutes, hours, day of month, month, day of week, year. A local time that a change to summer time leaves
 * out is skipped; one that the change back repeats is due once, the first time.
 *
 * @see <a href="https://docs.aws.amazon.com/scheduler/latest/UserGuide/schedule-types.html#cron-based">The dialect</a>
 */
record Cron(BitSet minutes, BitSet hours, BitSet months, BitSet years, DayRule days) implements Expression {
    private static final LocalDate END = LocalDate.of(2200, 1, 1);

    static Cron parse(String text) {
        String[] fields = text.strip().split("\\s+", -1);
        if (fields.length != 6) {
            throw new IllegalArgumentException("cron(" + text + ") needs six fields");
        }
        return new Cron(
                Field.MINUTES.parse(fields[0]),
                Field.HOURS.parse(fields[1]),
                Field.MONTHS.parse(fields[3]),
                Field.YEARS.parse(fields[5]),
                days(fields[2], fields[4], text));
    }

    private static DayRule days(String ofMonth, String ofWeek, String text) {
        if (ofMonth.equals("?") == ofWeek.equals("?")) {
            throw new IllegalArgumentException("cron(" + text + ") needs ? as day of month or as day of week");
        }
        return ofWeek.equals("?") ? DayRule.ofMonth(ofMonth) : DayRule.ofWeek(ofWeek);
    }

    @Override
    public Optional<Instant> next(Instant after, ZoneId zone) {
        LocalDateTime from = LocalDateTime.ofInstant(after, zone);
        LocalTime earliest = from.toLocalTime();
        for (LocalDate day = from.toLocalDate(); day.isBefore(END); day = following(day)) {
            Optional<Instant> found = allows(day) ? first(day, earliest, after, zone) : Optional.empty();
            if (found.isPresent()) {
                return found;
            }
            earliest = LocalTime.MIN;
        }
        return Optional.empty();
    }

    /** The next day, or the next year's first when no more of this year is allowed. */
    private LocalDate following(LocalDate day) {
        if (years.get(day.getYear())) {
            return day.plusDays(1);
        }
        int year = years.nextSetBit(day.getYear());
        return year < 0 ? END : LocalDate.of(year, 1, 1);
    }

    private boolean allows(LocalDate day) {
        return years.get(day.getYear()) && months.get(day.getMonthValue()) && days.allows(day);
    }

    private Optional<Instant> first(LocalDate day, LocalTime earliest, Instant after, ZoneId zone) {
        for (int hour = hours.nextSetBit(earliest.getHour()); hour >= 0; hour = hours.nextSetBit(hour + 1)) {
            int start = hour == earliest.getHour() ? earliest.getMinute() : 0;
            for (int minute = minutes.nextSetBit(start); minute >= 0; minute = minutes.nextSetBit(minute + 1)) {
                Optional<Instant> found = instant(day.atTime(hour, minute), zone);
                if (found.isPresent() && found.get().isAfter(after)) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Instant> instant(LocalDateTime time, ZoneId zone) {
        ZonedDateTime zoned = time.atZone(zone);
        return zoned.toLocalDateTime().equals(time)
                ? Optional.of(zoned.withEarlierOffsetAtOverlap().toInstant())
                : Optional.empty();
    }
}
