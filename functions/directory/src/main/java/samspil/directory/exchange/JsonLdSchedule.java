package samspil.directory.exchange;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import samspil.directory.Recurrence;

/** Times as schema.org has them: a start and an end, or a Schedule that recurs. */
final class JsonLdSchedule {
    private static final Map<String, String> UNITS =
            Map.of("DAILY", "P%dD", "WEEKLY", "P%dW", "MONTHLY", "P%dM", "YEARLY", "P%dY", "HOURLY", "PT%dH");

    private JsonLdSchedule() {}

    static boolean recurs(Recurrence time) {
        return time.rule() != null || !time.extra().isEmpty();
    }

    /** The members of an event that say when it takes place. */
    static Map<String, Object> of(List<Recurrence> times) {
        return times.size() == 1 && !recurs(times.getFirst())
                ? once(times.getFirst())
                : new JsonObject()
                        .with(
                                "eventSchedule",
                                times.stream()
                                        .flatMap(JsonLdSchedule::schedules)
                                        .toList())
                        .map();
    }

    private static Map<String, Object> once(Recurrence time) {
        var start = time.start().atZone(time.zone());
        return new JsonObject()
                .with("startDate", start.toOffsetDateTime())
                .with("endDate", start.plus(time.duration()).toOffsetDateTime())
                .map();
    }

    /** A day that is added to a rule is a schedule of its own. */
    private static Stream<Map<String, Object>> schedules(Recurrence time) {
        var extra = time.extra().stream().map(start -> schedule(time, start).map());
        return Stream.concat(
                Stream.of(schedule(time, time.start())
                        .with(rule(time))
                        .with("exceptDate", exceptions(time))
                        .map()),
                extra);
    }

    private static JsonObject schedule(Recurrence time, LocalDateTime start) {
        return new JsonObject()
                .with("@type", "Schedule")
                .with("startDate", start.toLocalDate())
                .with("startTime", start.toLocalTime())
                .with("endTime", start.plus(time.duration()).toLocalTime())
                .with("duration", time.duration())
                .with("scheduleTimezone", time.zone());
    }

    private static Map<String, Object> rule(Recurrence time) {
        if (time.rule() == null) {
            return Map.of();
        }
        var rule = Rule.of(time.rule());
        return new JsonObject()
                .with("repeatFrequency", frequency(rule))
                .with("repeatCount", rule.count().orElse(null))
                .with("endDate", rule.lastDay(time.zone()).orElse(null))
                .with("byDay", rule.list("BYDAY"))
                .with("byMonth", numbers(rule, "BYMONTH"))
                .with("byMonthDay", numbers(rule, "BYMONTHDAY"))
                .map();
    }

    private static @Nullable String frequency(Rule rule) {
        var unit = UNITS.get(rule.frequency());
        return unit == null ? null : unit.formatted(rule.interval());
    }

    private static List<Integer> numbers(Rule rule, String part) {
        return rule.list(part).stream().map(Integer::valueOf).toList();
    }

    private static List<String> exceptions(Recurrence time) {
        return time.except().stream()
                .map(start -> start.atZone(time.zone()).toOffsetDateTime().toString())
                .toList();
    }
}
