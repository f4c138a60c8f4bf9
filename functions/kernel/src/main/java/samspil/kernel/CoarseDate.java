package samspil.kernel;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.regex.Pattern;

/**
 * A date as exact as it is known: a day, a month, a season or a year.
 *
 * @param edtf as the Extended Date/Time Format writes it: {@code 2014-02-20}, {@code 2007-12}, {@code 2016-23} (autumn
 *     2016), {@code 2013}
 * @see <a href="https://www.loc.gov/standards/datetime/">EDTF, ISO 8601-2</a>
 */
public record CoarseDate(String edtf) implements Comparable<CoarseDate> {
    private static final Pattern FORM = Pattern.compile("[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?");
    private static final Comparator<CoarseDate> BY_TIME =
            Comparator.comparing(CoarseDate::first).thenComparing(CoarseDate::last);

    /** How exact a date is. */
    public enum Precision {
        DAY,
        MONTH,
        SEASON,
        YEAR
    }

    /** The seasons in the order of their codes, 21 to 24; winter begins in the year that names it. */
    public enum Season {
        SPRING(Month.MARCH),
        SUMMER(Month.JUNE),
        AUTUMN(Month.SEPTEMBER),
        WINTER(Month.DECEMBER);

        private static final int FIRST_CODE = 21;

        private final Month begins;

        Season(Month begins) {
            this.begins = begins;
        }

        private static Season of(int code) {
            return values()[code - FIRST_CODE];
        }

        private YearMonth firstIn(int year) {
            return YearMonth.of(year, begins);
        }
    }

    /** @throws InvalidValue when it is none of the four forms, or no such day, month or season exists */
    public CoarseDate {
        InvalidValue.unless(FORM.matcher(edtf).matches() && exists(edtf), "date.coarse");
    }

    /** A date known to the day. */
    public static CoarseDate of(LocalDate day) {
        return new CoarseDate(day.toString());
    }

    /** How exact it is. */
    public Precision precision() {
        return precisionOf(edtf);
    }

    /** The first day it may mean. */
    public LocalDate first() {
        return firstDay(edtf);
    }

    /** The last day it may mean. */
    public LocalDate last() {
        return switch (precision()) {
            case DAY -> first();
            case MONTH -> first().plusMonths(1).minusDays(1);
            case SEASON -> first().plusMonths(3).minusDays(1);
            case YEAR -> first().plusYears(1).minusDays(1);
        };
    }

    /**
     * The season it names.
     *
     * @throws IllegalStateException when it names none
     */
    public Season season() {
        if (precision() != Precision.SEASON) {
            throw new IllegalStateException("no season: " + edtf);
        }
        return Season.of(part(edtf, 1));
    }

    /** The year that names it. */
    public int year() {
        return part(edtf, 0);
    }

    /** By the first day it may mean, then by the last. */
    @Override
    public int compareTo(CoarseDate other) {
        return BY_TIME.compare(this, other);
    }

    @Override
    public String toString() {
        return edtf;
    }

    private static boolean exists(String edtf) {
        try {
            return firstDay(edtf).getYear() > 0;
        } catch (DateTimeException | ArrayIndexOutOfBoundsException e) {
            return false;
        }
    }

    private static LocalDate firstDay(String edtf) {
        return switch (precisionOf(edtf)) {
            case DAY -> LocalDate.parse(edtf);
            case MONTH -> YearMonth.parse(edtf).atDay(1);
            case SEASON -> Season.of(part(edtf, 1)).firstIn(part(edtf, 0)).atDay(1);
            case YEAR -> LocalDate.of(part(edtf, 0), 1, 1);
        };
    }

    private static Precision precisionOf(String edtf) {
        return switch (edtf.length()) {
            case 10 -> Precision.DAY;
            case 4 -> Precision.YEAR;
            default -> part(edtf, 1) >= Season.FIRST_CODE ? Precision.SEASON : Precision.MONTH;
        };
    }

    private static int part(String edtf, int at) {
        return Integer.parseInt(edtf.split("-", -1)[at]);
    }
}
