package samspil.directory.pages.words;

import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import net.fortuna.ical4j.model.Recur;
import net.fortuna.ical4j.model.WeekDay;

/** On which days something takes place, in words, for the rules people make; others are said to vary. */
record Rhythm(Dates dates, Recur<LocalDateTime> rule, LocalDateTime start) {
    private static final Pattern PLAIN =
            Pattern.compile("(FREQ|INTERVAL|BYDAY|BYMONTHDAY|COUNT|UNTIL|WKST)=[^;]*(;|$)");
    private static final Set<DayOfWeek> WORKDAYS = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);

    static String of(Dates dates, String rule, LocalDateTime start) {
        var plain = PLAIN.matcher(rule.toUpperCase(Locale.ROOT)).replaceAll("").isBlank();
        var rhythm = new Rhythm(dates, new Recur<>(rule), start);
        return (plain ? rhythm.words() : Optional.<String>empty())
                .orElseGet(() -> dates.visit().say("rule.varying"));
    }

    private Optional<String> words() {
        return switch (rule.getFrequency()) {
            case DAILY -> rule.getDayList().isEmpty() ? Optional.of(daily()) : Optional.empty();
            case WEEKLY -> Optional.of(weekly());
            case MONTHLY -> monthly();
            case YEARLY -> rule.getDayList().isEmpty() && interval() == 1 ? Optional.of(yearly()) : Optional.empty();
            default -> Optional.empty();
        };
    }

    private String daily() {
        return interval() == 1 ? say("rule.daily") : say("rule.daily-nth", interval());
    }

    private String weekly() {
        if (interval() == 1 && weekdays().equals(WORKDAYS)) {
            return say("rule.workdays");
        }
        var days = dates.list(weekdays().stream().map(dates::weekday).toList());
        return switch (interval()) {
            case 1 -> say("rule.weekly", days);
            case 2 -> say("rule.weekly-other", days);
            default -> say("rule.weekly-nth", days, interval());
        };
    }

    private Optional<String> monthly() {
        var days = rule.getDayList();
        boolean nth = days.stream().allMatch(day -> Math.abs(day.getOffset() + 0.5) < 6 && day.getOffset() != 0);
        if (!nth || !days.isEmpty() && !rule.getMonthDayList().isEmpty()) {
            return Optional.empty();
        }
        var words = days.isEmpty()
                ? monthDays()
                : dates.list(days.stream().map(this::nth).toList());
        return Optional.of(interval() == 1 ? say("rule.monthly", words) : say("rule.monthly-nth", words, interval()));
    }

    private String monthDays() {
        var days = rule.getMonthDayList();
        var all = days.isEmpty() ? List.of(start.getDayOfMonth()) : days;
        return dates.list(all.stream().map(day -> say("rule.month-day", day)).toList());
    }

    private String nth(WeekDay day) {
        return say("rule.nth", say("nth." + day.getOffset()), dates.weekday(day(day)));
    }

    private String yearly() {
        return say("rule.yearly", dates.monthAndDay(start.toLocalDate()));
    }

    private Set<DayOfWeek> weekdays() {
        var days = rule.getDayList();
        return days.isEmpty()
                ? EnumSet.of(start.getDayOfWeek())
                : days.stream()
                        .map(Rhythm::day)
                        .collect(Collectors.toCollection(() -> EnumSet.noneOf(DayOfWeek.class)));
    }

    private static DayOfWeek day(WeekDay day) {
        return Objects.requireNonNull(WeekDay.getDayOfWeek(day));
    }

    private int interval() {
        return Math.max(1, rule.getInterval());
    }

    private String say(String key, Object... arguments) {
        return dates.visit().say(key, arguments);
    }
}
