package samspil.directory.exchange;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The parts of an RRULE that is known to be valid, by their names in RFC 5545, section 3.3.10. */
public record Rule(Map<String, String> parts) {
    private static final DateTimeFormatter BASIC = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss", Locale.ROOT);

    /** Takes a rule apart. */
    public static Rule of(String rule) {
        var parts = new LinkedHashMap<String, String>();
        Arrays.stream(rule.toUpperCase(Locale.ROOT).split(";"))
                .map(part -> part.split("=", 2))
                .filter(part -> part.length == 2)
                .forEach(part -> parts.put(part[0].strip(), part[1].strip()));
        return new Rule(parts);
    }

    /** A part's value. */
    public Optional<String> part(String name) {
        return Optional.ofNullable(parts.get(name));
    }

    /** The values of a part that is a list; empty where it is absent. */
    public List<String> list(String name) {
        return part(name).map(value -> List.of(value.split(","))).orElse(List.of());
    }

    /** How often: {@code WEEKLY}. */
    public String frequency() {
        return parts.getOrDefault("FREQ", "");
    }

    /** Every how many weeks, months and so on. */
    public int interval() {
        return part("INTERVAL").map(Integer::valueOf).orElse(1);
    }

    /** How many times in all. */
    public Optional<Integer> count() {
        return part("COUNT").map(Integer::valueOf);
    }

    /** The last day, on the clock of the zone. */
    public Optional<LocalDate> lastDay(ZoneId zone) {
        return part("UNTIL").map(until -> local(until, zone).toLocalDate());
    }

    /** The rule without one of its parts. */
    public String without(String name) {
        return parts.entrySet().stream()
                .filter(part -> !part.getKey().equals(name))
                .map(part -> part.getKey() + "=" + part.getValue())
                .collect(Collectors.joining(";"));
    }

    /** The rule as a calendar wants it whose start has a zone: UNTIL in UTC, a day alone up to its end. */
    public String inUtc(ZoneId zone) {
        return parts.entrySet().stream()
                .map(part -> part.getKey() + "="
                        + (part.getKey().equals("UNTIL") ? utc(part.getValue(), zone) : part.getValue()))
                .collect(Collectors.joining(";"));
    }

    private static String utc(String until, ZoneId zone) {
        return local(until, zone)
                        .atZone(zone)
                        .withZoneSameInstant(ZoneOffset.UTC)
                        .format(BASIC) + "Z";
    }

    private static LocalDateTime local(String until, ZoneId zone) {
        if (until.length() == 8) {
            return LocalDate.parse(until, DateTimeFormatter.BASIC_ISO_DATE).atTime(23, 59, 59);
        }
        var time = LocalDateTime.parse(until.substring(0, 15), BASIC);
        return until.endsWith("Z")
                ? time.atOffset(ZoneOffset.UTC).atZoneSameInstant(zone).toLocalDateTime()
                : time;
    }
}
