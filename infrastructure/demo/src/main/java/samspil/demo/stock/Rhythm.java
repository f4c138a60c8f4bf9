package samspil.demo.stock;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** On which days something takes place. */
public sealed interface Rhythm {

    /** The first day. */
    LocalDate first();

    /** The RRULE value; none where it happens once. */
    Optional<String> rule();

    /** Whether it takes place on a later day too, when this was the first. */
    boolean again(LocalDate first, LocalDate day);

    /**
     * Reads {@code 2027-05-08}, {@code 1SA} (first Saturday of the month), {@code TU,TH} (each week), {@code other WE}
     * (each second week), {@code x8 MO} (a course of eight), {@code summer WE} or {@code winter TU}.
     */
    static Rhythm of(List<String> words) {
        var last = words.getLast();
        if (words.size() > 1) {
            return Weekly.of(words.getFirst(), last);
        }
        if (last.length() == 10) {
            return new Once(LocalDate.parse(last));
        }
        int letters = last.length() - 2;
        return Character.isLetter(last.charAt(0))
                ? Weekly.of("", last)
                : new Monthly(Integer.parseInt(last.substring(0, letters)), day(last.substring(letters)));
    }

    private static DayOfWeek day(String letters) {
        return Arrays.stream(DayOfWeek.values())
                .filter(day -> day.name().startsWith(letters))
                .findFirst()
                .orElseThrow();
    }

    private static String letters(DayOfWeek day) {
        return day.name().substring(0, 2);
    }

    /** On one day only. */
    record Once(LocalDate first) implements Rhythm {
        @Override
        public Optional<String> rule() {
            return Optional.empty();
        }

        @Override
        public boolean again(LocalDate first, LocalDate day) {
            return false;
        }
    }

    /** The first, second or, by -1, last such day of each month. */
    record Monthly(int nth, DayOfWeek day) implements Rhythm {
        @Override
        public LocalDate first() {
            return LocalDate.of(2026, 9, 1).with(TemporalAdjusters.dayOfWeekInMonth(nth, day));
        }

        @Override
        public Optional<String> rule() {
            return Optional.of("FREQ=MONTHLY;BYDAY=" + nth + letters(day));
        }

        @Override
        public boolean again(LocalDate first, LocalDate day) {
            return day.equals(day.with(TemporalAdjusters.dayOfWeekInMonth(nth, this.day)));
        }
    }

    /**
     * On the same days of each week, or of each second.
     *
     * @param from the season's first day
     * @param every 1 for each week, 2 for each second
     * @param times how often in all; 0 without end
     */
    record Weekly(List<DayOfWeek> days, LocalDate from, int every, int times) implements Rhythm {

        static Weekly of(String how, String days) {
            var on = Arrays.stream(days.split(",", -1)).map(Rhythm::day).toList();
            return switch (how) {
                case "" -> new Weekly(on, LocalDate.of(2026, 8, 31), 1, 0);
                case "other" -> new Weekly(on, LocalDate.of(2026, 8, 31), 2, 0);
                case "summer" -> new Weekly(on, LocalDate.of(2027, 4, 19), 1, 22);
                case "winter" -> new Weekly(on, LocalDate.of(2027, 1, 4), 1, 11);
                default -> new Weekly(on, LocalDate.of(2027, 1, 11), 1, Integer.parseInt(how.substring(1)));
            };
        }

        @Override
        public LocalDate first() {
            return from.datesUntil(from.plusWeeks(1))
                    .filter(day -> days.contains(day.getDayOfWeek()))
                    .findFirst()
                    .orElseThrow();
        }

        @Override
        public Optional<String> rule() {
            return Optional.of("FREQ=WEEKLY"
                    + (every > 1 ? ";INTERVAL=" + every : "")
                    + (times > 0 ? ";COUNT=" + times : "")
                    + ";BYDAY="
                    + days.stream().map(Rhythm::letters).collect(Collectors.joining(",")));
        }

        @Override
        public boolean again(LocalDate first, LocalDate day) {
            long weeks = ChronoUnit.WEEKS.between(from, day);
            return days.contains(day.getDayOfWeek())
                    && !day.isBefore(first)
                    && weeks % every == 0
                    && (times == 0 || weeks < times);
        }
    }
}
