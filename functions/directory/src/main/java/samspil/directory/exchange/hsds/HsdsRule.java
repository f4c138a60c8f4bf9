package samspil.directory.exchange.hsds;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import net.fortuna.ical4j.model.Recur;
import samspil.directory.Recurrence;
import samspil.directory.exchange.JsonObject;
import samspil.directory.exchange.Rule;

/** Rules as HSDS has them, which knows WEEKLY and MONTHLY only. */
final class HsdsRule {
    private static final Set<String> PARTS = Set.of("FREQ", "INTERVAL", "COUNT", "UNTIL", "WKST");
    private static final List<String> WEEK = List.of("MO", "TU", "WE", "TH", "FR", "SA", "SU");
    private static final int MOST_DAYS = 60;

    private HsdsRule() {}

    /** The rule in HSDS; empty where only its days can be told. */
    static Optional<Map<String, Object>> of(Recurrence time, String text) {
        var rule = Rule.of(text);
        var days = rule.list("BYDAY");
        return switch (rule.frequency()) {
            case "WEEKLY" ->
                has(rule, "BYDAY")
                        ? form(time, rule, "WEEKLY", 1, by("byday", days.isEmpty() ? List.of(weekday(time)) : days))
                        : Optional.empty();
            case "DAILY" ->
                has(rule, "BYDAY") && rule.interval() == 1
                        ? form(time, rule, "WEEKLY", 1, by("byday", days.isEmpty() ? WEEK : days))
                        : Optional.empty();
            case "MONTHLY" -> monthly(time, rule);
            case "YEARLY" -> has(rule, "") ? form(time, rule, "MONTHLY", 12, dayOfMonth(time)) : Optional.empty();
            default -> Optional.empty();
        };
    }

    /** The starts of the coming year, at most sixty. */
    static Stream<LocalDateTime> days(Recurrence time, String text, Instant now) {
        var rule = Rule.of(text);
        var today = LocalDateTime.ofInstant(now, time.zone()).truncatedTo(ChronoUnit.DAYS);
        var end = rule.lastDay(time.zone())
                .map(day -> day.plusDays(1).atStartOfDay())
                .orElse(LocalDateTime.MAX);
        var horizon = today.plusYears(1);
        var from = time.start().isAfter(today) ? time.start() : today;
        return new Recur<LocalDateTime>(rule.without("UNTIL"))
                .getDatesAsStream(time.start(), from, end.isBefore(horizon) ? end : horizon, MOST_DAYS)
                .filter(start -> !time.except().contains(start))
                .limit(MOST_DAYS);
    }

    private static Optional<Map<String, Object>> monthly(Recurrence time, Rule rule) {
        if (has(rule, "BYDAY") && rule.part("BYDAY").isPresent()) {
            return form(time, rule, "MONTHLY", 1, by("byday", rule.list("BYDAY")));
        }
        if (!has(rule, "BYMONTHDAY")) {
            return Optional.empty();
        }
        var days = rule.list("BYMONTHDAY");
        return form(time, rule, "MONTHLY", 1, days.isEmpty() ? dayOfMonth(time) : by("bymonthday", days));
    }

    private static boolean has(Rule rule, String onlyBy) {
        return rule.parts().keySet().stream().allMatch(part -> PARTS.contains(part) || part.equals(onlyBy));
    }

    private static Optional<Map<String, Object>> form(
            Recurrence time, Rule rule, String frequency, int times, Map<String, Object> days) {
        return Optional.of(new JsonObject()
                .with("freq", frequency)
                .with("interval", rule.interval() * times)
                .with(days)
                .with("until", rule.lastDay(time.zone()).map(Object::toString).orElse(null))
                .with("count", rule.count().orElse(null))
                .with("wkst", rule.part("WKST").orElse(null))
                .map());
    }

    private static Map<String, Object> by(String name, List<String> values) {
        return Map.of(name, String.join(",", values));
    }

    private static Map<String, Object> dayOfMonth(Recurrence time) {
        return Map.of("bymonthday", String.valueOf(time.start().getDayOfMonth()));
    }

    private static String weekday(Recurrence time) {
        return time.start().getDayOfWeek().name().substring(0, 2);
    }
}
