package samspil.local.schedules;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which days a cron expression's day of month or day of week allows. */
@FunctionalInterface
interface DayRule {
    boolean allows(LocalDate day);

    /** Day of month: also {@code L} (the last), {@code L-3}, {@code 15W} (the nearest weekday), {@code LW}. */
    static DayRule ofMonth(String text) {
        return any(text, Field.DAYS, DayRule::monthly);
    }

    /** Day of week, 1 is Sunday: also {@code L} (Saturday), {@code 6L} (the month's last), {@code 2#1} (its first). */
    static DayRule ofWeek(String text) {
        return any(text, Field.WEEKDAYS, DayRule::weekly);
    }

    private static DayRule any(String text, Field field, Special special) {
        List<DayRule> rules = new ArrayList<>();
        for (String part : text.split(",", -1)) {
            rules.add(special.of(part, field));
        }
        return day -> rules.stream().anyMatch(rule -> rule.allows(day));
    }

    /** Reads one part of a field's list. */
    interface Special {
        DayRule of(String part, Field field);
    }

    private static DayRule monthly(String part, Field field) {
        Matcher fromLast = Pattern.compile("L(?:-(\\d{1,2}))?").matcher(part);
        if (fromLast.matches()) {
            int before = fromLast.group(1) == null ? 0 : Integer.parseInt(fromLast.group(1));
            return day -> day.getDayOfMonth() == day.lengthOfMonth() - before;
        }
        if (part.equals("LW")) {
            return day -> day.equals(weekdayNear(last(day)));
        }
        if (part.endsWith("W")) {
            int number = field.number(part.substring(0, part.length() - 1));
            return day -> number <= day.lengthOfMonth() && day.equals(weekdayNear(day.withDayOfMonth(number)));
        }
        BitSet numbers = field.parse(part);
        return day -> numbers.get(day.getDayOfMonth());
    }

    private static DayRule weekly(String part, Field field) {
        if (part.equals("L")) {
            return day -> number(day) == 7;
        }
        if (part.endsWith("L")) {
            int number = field.number(part.substring(0, part.length() - 1));
            return day -> number(day) == number && day.getDayOfMonth() > day.lengthOfMonth() - 7;
        }
        if (part.contains("#")) {
            return nth(part, field);
        }
        BitSet numbers = field.parse(part);
        return day -> numbers.get(number(day));
    }

    private static DayRule nth(String part, Field field) {
        int mark = part.indexOf('#');
        int number = field.number(part.substring(0, mark));
        String nth = part.substring(mark + 1);
        if (!nth.matches("[1-5]")) {
            throw field.wrong(part);
        }
        int week = Integer.parseInt(nth);
        return day -> number(day) == number && (day.getDayOfMonth() + 6) / 7 == week;
    }

    /** From 1 for Sunday. */
    private static int number(LocalDate day) {
        return day.getDayOfWeek().getValue() % 7 + 1;
    }

    private static LocalDate last(LocalDate day) {
        return day.with(TemporalAdjusters.lastDayOfMonth());
    }

    /** The day itself, or the Friday or Monday beside it in the same month. */
    private static LocalDate weekdayNear(LocalDate day) {
        if (day.getDayOfWeek() == DayOfWeek.SATURDAY) {
            return day.getDayOfMonth() == 1 ? day.plusDays(2) : day.minusDays(1);
        }
        if (day.getDayOfWeek() == DayOfWeek.SUNDAY) {
            return day.equals(last(day)) ? day.minusDays(2) : day.plusDays(1);
        }
        return day;
    }
}
