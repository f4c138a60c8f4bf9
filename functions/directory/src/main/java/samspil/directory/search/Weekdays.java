package samspil.directory.search;

import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import net.fortuna.ical4j.model.Recur;
import net.fortuna.ical4j.model.WeekDay;
import net.fortuna.ical4j.transform.recurrence.Frequency;
import samspil.directory.Occurrences;
import samspil.directory.Recurrence;

/** The days of the week something takes place on, past and future alike. */
final class Weekdays {
    /** A month of days, or years of months, show every weekday there is. */
    private static final int ENOUGH = 31;

    private Weekdays() {}

    static Set<DayOfWeek> of(List<Recurrence> times) {
        var days = EnumSet.noneOf(DayOfWeek.class);
        times.stream().flatMap(Weekdays::of).forEach(days::add);
        return days;
    }

    private static Stream<DayOfWeek> of(Recurrence recurrence) {
        var once = Stream.concat(Stream.of(recurrence.start()), recurrence.extra().stream())
                .filter(start -> !recurrence.except().contains(start))
                .map(LocalDateTime::getDayOfWeek);
        return recurrence.rule() == null ? once : Stream.concat(once, byRule(recurrence, recurrence.rule()));
    }

    /** Where the rule names days, or a week stays a week, no calendar is needed. */
    private static Stream<DayOfWeek> byRule(Recurrence recurrence, String rule) {
        var recur = new Recur<LocalDateTime>(rule);
        var named = recur.getDayList().stream().map(WeekDay::getDayOfWeek).toList();
        if (named.isEmpty()) {
            return recur.getFrequency() == Frequency.WEEKLY
                    ? Stream.of(recurrence.start().getDayOfWeek())
                    : occurring(recurrence);
        }
        return named.stream();
    }

    private static Stream<DayOfWeek> occurring(Recurrence recurrence) {
        var dayBefore = recurrence.start().minusDays(1).toInstant(ZoneOffset.UTC);
        return Occurrences.next(recurrence, dayBefore, ENOUGH).stream()
                .map(one -> one.start().getDayOfWeek());
    }
}
