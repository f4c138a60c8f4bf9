package samspil.directory.pages.words;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.temporal.Temporal;
import java.util.List;
import samspil.directory.Occurrences.Occurrence;

/** Days and hours as people say them. */
public record Dates(Visit visit) {

    /** {@code tirsdag 24. november}; with the year where it is not this one. */
    public String day(LocalDate day) {
        return format(day.getYear() == visit.today().getYear() ? "date.day" : "date.day-year", day);
    }

    /** {@code 24. november}; with the year where it is not this one. */
    public String date(LocalDate day) {
        return format(day.getYear() == visit.today().getYear() ? "date.short" : "date.long", day);
    }

    /** {@code 24. november}, whatever the year. */
    public String monthAndDay(LocalDate day) {
        return format("date.short", day);
    }

    /** {@code i dag}, {@code i morgen} or the day. */
    public String near(LocalDate day) {
        if (day.equals(visit.today())) {
            return visit.say("date.today");
        }
        return day.equals(visit.today().plusDays(1)) ? visit.say("date.tomorrow") : day(day);
    }

    /** {@code I dag kl. 19.00–20.30}. */
    public String when(Occurrence time) {
        var day = near(time.start().toLocalDate());
        return start(visit.say(
                "date.at", day, hours(time.start().toLocalTime(), time.end().toLocalTime())));
    }

    /** {@code 19.00–20.30}. */
    public String hours(LocalTime from, LocalTime to) {
        return format("date.time", from) + "–" + format("date.time", to);
    }

    /** {@code tirsdag}. */
    public String weekday(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL_STANDALONE, visit.locale());
    }

    /** {@code for tre måneder siden}, to the day, month or year. */
    public String ago(Instant then) {
        var past = Period.between(LocalDate.ofInstant(then, visit.zone()), visit.today());
        if (past.getYears() > 0) {
            return visit.count("ago.years", past.getYears());
        }
        if (past.getMonths() > 0) {
            return visit.count("ago.months", past.getMonths());
        }
        return past.getDays() < 1 ? visit.say("ago.today") : visit.count("ago.days", past.getDays());
    }

    /** {@code a, b og c}. */
    public String list(List<String> words) {
        return words.size() < 2
                ? String.join("", words)
                : visit.say("list.and", String.join(", ", words.subList(0, words.size() - 1)), words.getLast());
    }

    /** The same, as a sentence begins. */
    public String start(String words) {
        int first = words.offsetByCodePoints(0, words.isEmpty() ? 0 : 1);
        return words.substring(0, first).toUpperCase(visit.locale()) + words.substring(first);
    }

    private String format(String key, Temporal time) {
        return DateTimeFormatter.ofPattern(visit.say(key), visit.locale()).format(time);
    }
}
