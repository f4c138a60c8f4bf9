package samspil.directory.pages.words;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import samspil.directory.Recurrence;
import samspil.directory.exchange.Rule;

/** A recurrence in words: {@code Hver tirsdag kl. 19.00–20.30, ikke 24. december}. */
public record RuleWords(Dates dates) {
    private static final int MOST_NAMED = 4;

    /** The whole of it; what is left out is named only as far as it is still to come. */
    public String of(Recurrence time) {
        var start = time.start();
        var hours = dates.hours(start.toLocalTime(), start.plus(time.duration()).toLocalTime());
        var days = time.rule() == null ? dates.day(start.toLocalDate()) : Rhythm.of(dates, time.rule(), start);
        var words = say("date.at", days, hours);
        words = time.rule() == null ? words : bounded(words, Rule.of(time.rule()), time.zone());
        words = named("rule.extra", words, time.extra());
        return dates.start(named("rule.except", words, time.except()));
    }

    private String bounded(String words, Rule rule, ZoneId zone) {
        return rule.count()
                .map(count -> say("rule.count", words, count))
                .or(() -> rule.lastDay(zone).map(day -> say("rule.until", words, dates.date(day))))
                .orElse(words);
    }

    private String named(String key, String words, Collection<LocalDateTime> times) {
        var today = dates.visit().today();
        var days = times.stream()
                .map(LocalDateTime::toLocalDate)
                .filter(day -> !day.isBefore(today))
                .distinct()
                .sorted()
                .toList();
        return days.isEmpty() ? words : say(key, words, named(days));
    }

    private String named(List<LocalDate> days) {
        var words = days.stream().limit(MOST_NAMED).map(dates::date).toList();
        return days.size() <= MOST_NAMED
                ? dates.list(words)
                : say("rule.more", String.join(", ", words), days.size() - MOST_NAMED);
    }

    private String say(String key, Object... arguments) {
        return dates.visit().say(key, arguments);
    }
}
