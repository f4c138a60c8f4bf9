package samspil.directory.exchange.hsds;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import samspil.directory.Recurrence;
import samspil.directory.exchange.DerivedId;
import samspil.directory.exchange.JsonObject;

/**
 * Times as HSDS has them: a weekly or monthly rule, or single days. It knows an offset where we know a zone, so the offset
 * is that of the first time; and it knows no exceptions, so these stand in the notes as iCalendar writes them.
 */
record HsdsSchedules(String serviceId, Instant now) {
    private static final DateTimeFormatter HOURS = DateTimeFormatter.ofPattern("HH:mmXXX", Locale.ROOT);
    private static final DateTimeFormatter BASIC = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss", Locale.ROOT);

    List<Map<String, Object>> of(List<Recurrence> times) {
        var forms = times.stream().flatMap(this::forms).toList();
        return IntStream.range(0, forms.size())
                .mapToObj(i -> new JsonObject()
                        .with("id", DerivedId.of(serviceId, "schedule", String.valueOf(i)))
                        .with("service_id", serviceId)
                        .with(forms.get(i))
                        .map())
                .toList();
    }

    private Stream<Map<String, Object>> forms(Recurrence time) {
        var extra = time.extra().stream().map(start -> once(time, start));
        return Stream.concat(regular(time), extra);
    }

    private Stream<Map<String, Object>> regular(Recurrence time) {
        var rule = time.rule();
        if (rule == null) {
            return Stream.of(once(time, time.start()));
        }
        return HsdsRule.of(time, rule)
                .map(form -> Stream.of(recurring(time, form)))
                .orElseGet(() -> HsdsRule.days(time, rule, now).map(start -> once(time, start)));
    }

    private static Map<String, Object> recurring(Recurrence time, Map<String, Object> rule) {
        return new JsonObject()
                .with("valid_from", time.start().toLocalDate().toString())
                .with("valid_to", rule.get("until"))
                .with(hours(time, time.start()))
                .with(rule)
                .with("notes", notes(time))
                .map();
    }

    private static Map<String, Object> once(Recurrence time, LocalDateTime start) {
        var end = start.atZone(time.zone()).plus(time.duration());
        return new JsonObject()
                .with("valid_from", start.toLocalDate().toString())
                .with("valid_to", end.toLocalDate().toString())
                .with(hours(time, start))
                .map();
    }

    private static Map<String, Object> hours(Recurrence time, LocalDateTime start) {
        var opens = start.atZone(time.zone());
        return new JsonObject()
                .with("dtstart", start.toLocalDate().toString())
                .with("timezone", offset(opens))
                .with("opens_at", opens.format(HOURS))
                .with("closes_at", opens.plus(time.duration()).format(HOURS))
                .map();
    }

    /** Hours from UTC. */
    private static BigDecimal offset(ZonedDateTime time) {
        return BigDecimal.valueOf(time.getOffset().getTotalSeconds() / 36, 2).stripTrailingZeros();
    }

    private static @Nullable String notes(Recurrence time) {
        return time.except().isEmpty()
                ? null
                : time.except().stream()
                        .map(start -> start.format(BASIC))
                        .collect(Collectors.joining(
                                ",", "EXDATE;TZID=" + time.zone().getId() + ":", ""));
    }
}
