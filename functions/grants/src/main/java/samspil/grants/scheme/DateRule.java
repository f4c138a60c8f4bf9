package samspil.grants.scheme;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import samspil.kernel.InvalidValue;
import samspil.platform.json.ByKind;

/** A moment that comes every year, in words people use: "second Monday of October", "15 March". */
@ByKind
public sealed interface DateRule {

    /** The time of day it means. */
    LocalTime time();

    /** The day of a year. */
    LocalDate day(int year);

    /**
     * The same weekday of the same month each year.
     *
     * @param number which of the month's: 1 to 4, or -1 for the last
     */
    record Weekday(int number, DayOfWeek weekday, Month month, LocalTime time) implements DateRule {
        private static final int MOST = 4;

        public Weekday {
            InvalidValue.unless(number == -1 || (number >= 1 && number <= MOST), "number.range", "/number");
        }

        @Override
        public LocalDate day(int year) {
            return YearMonth.of(year, month).atDay(1).with(TemporalAdjusters.dayOfWeekInMonth(number, weekday));
        }
    }

    /** The same day each year; 29 February is the 28th where there is none. */
    record Day(Month month, int day, LocalTime time) implements DateRule {
        public Day {
            InvalidValue.unless(day >= 1 && day <= month.maxLength(), "number.range", "/day");
        }

        @Override
        public LocalDate day(int year) {
            var of = YearMonth.of(year, month);
            return of.atDay(Math.min(day, of.lengthOfMonth()));
        }
    }

    /** The instant of a year. A time that a change of clocks skips is moved on by it; of one that comes twice the first. */
    default Instant in(int year, ZoneId zone) {
        return day(year).atTime(time()).atZone(zone).toInstant();
    }
}
