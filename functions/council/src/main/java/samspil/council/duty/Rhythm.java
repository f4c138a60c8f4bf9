package samspil.council.duty;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import samspil.kernel.CoarseDate;
import samspil.kernel.InvalidValue;

/**
 * When a duty falls due, again and again: each year, in November of odd years.
 *
 * @param first the first time
 * @param years from one time to the next
 */
public record Rhythm(CoarseDate first, int years) {
    private static final int EARLIEST = 1950;
    private static final int LONGEST = 10;

    /** @throws InvalidValue where it begins too long ago, on a day that most years lack, or comes too seldom */
    public Rhythm {
        InvalidValue.unless(first.year() >= EARLIEST && !first.edtf().endsWith("-02-29"), "duty.first", "/first");
        InvalidValue.unless(years >= 1 && years <= LONGEST, "duty.years", "/years");
    }

    /** All times that are over on a day, and the next one. */
    public List<CoarseDate> until(LocalDate day) {
        var over = Stream.iterate(first, each -> each.last().isBefore(day), this::after);
        return Stream.concat(over, Stream.of(next(day))).toList();
    }

    /** The first time that is not over on a day. */
    public CoarseDate next(LocalDate day) {
        var missing = Math.max(0, (day.getYear() - first.year()) / years - 1);
        return Stream.iterate(moved(first, missing * years), this::after)
                .filter(each -> !each.last().isBefore(day))
                .findFirst()
                .orElseThrow();
    }

    /** The time after another. */
    public CoarseDate after(CoarseDate time) {
        return moved(time, years);
    }

    /** Whether what is done on a day counts for a time: where it is nearer to that than to those before and after. */
    public boolean counts(CoarseDate time, LocalDate day) {
        return day.isAfter(between(moved(time, -years), time)) && !day.isAfter(between(time, after(time)));
    }

    private static LocalDate between(CoarseDate before, CoarseDate after) {
        return before.last().plusDays(ChronoUnit.DAYS.between(before.last(), after.first()) / 2);
    }

    private static CoarseDate moved(CoarseDate time, int years) {
        return new CoarseDate((time.year() + years) + time.edtf().substring(4));
    }
}
