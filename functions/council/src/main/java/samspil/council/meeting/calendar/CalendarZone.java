package samspil.council.meeting.calendar;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.zone.ZoneOffsetTransitionRule;
import java.util.List;

/**
 * The rules of a zone from a year on, as the Java platform has them (VTIMEZONE, RFC 5545, section 3.6.5). It holds for
 * zones whose rules were the same since that year.
 */
record CalendarZone(ZoneId zone, int year) {
    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss");
    private static final DateTimeFormatter OFFSET = DateTimeFormatter.ofPattern("xx");

    void write(CalendarLines lines) {
        lines.add("BEGIN", "VTIMEZONE").add("TZID", zone.getId());
        var rules = zone.getRules().getTransitionRules();
        if (rules.isEmpty()) {
            fixed(lines);
        } else {
            rules.forEach(rule -> observance(lines, rule));
        }
        lines.add("END", "VTIMEZONE");
    }

    /** A time by the clocks of some place. */
    static String local(LocalDateTime time) {
        return LOCAL.format(time);
    }

    private void fixed(CalendarLines lines) {
        var start = LocalDateTime.of(year, 1, 1, 0, 0);
        var offset = zone.getRules().getOffset(start.toInstant(ZoneOffset.UTC));
        lines.add("BEGIN", "STANDARD").add("DTSTART", local(start));
        offsets(lines, List.of(offset, offset)).add("END", "STANDARD");
    }

    private void observance(CalendarLines lines, ZoneOffsetTransitionRule rule) {
        var transition = rule.createTransition(year);
        var kind = zone.getRules().isDaylightSavings(transition.getInstant()) ? "DAYLIGHT" : "STANDARD";
        lines.add("BEGIN", kind).add("DTSTART", local(transition.getDateTimeBefore()));
        offsets(lines, List.of(rule.getOffsetBefore(), rule.getOffsetAfter()))
                .add("RRULE", "FREQ=YEARLY;BYMONTH=" + rule.getMonth().getValue() + days(rule))
                .add("END", kind);
    }

    private static CalendarLines offsets(CalendarLines lines, List<ZoneOffset> offsets) {
        return lines.add("TZOFFSETFROM", OFFSET.format(offsets.getFirst()))
                .add("TZOFFSETTO", OFFSET.format(offsets.getLast()));
    }

    /** Java counts from a day of the month on, calendars count weekdays: 25 October is its last week's first. */
    private static String days(ZoneOffsetTransitionRule rule) {
        int day = rule.getDayOfMonthIndicator();
        if (rule.getDayOfWeek() == null) {
            return ";BYMONTHDAY=" + day;
        }
        boolean last = day < 0 || day + 6 == rule.getMonth().maxLength();
        return ";BYDAY=" + (last ? -1 : Math.ceilDiv(day, 7))
                + rule.getDayOfWeek().name().substring(0, 2);
    }
}
