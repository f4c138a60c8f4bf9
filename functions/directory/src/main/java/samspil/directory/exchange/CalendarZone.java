package samspil.directory.exchange;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransitionRule;
import java.time.zone.ZoneRules;
import java.util.Collection;
import java.util.List;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.component.Daylight;
import net.fortuna.ical4j.model.component.Observance;
import net.fortuna.ical4j.model.component.Standard;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.RRule;
import net.fortuna.ical4j.model.property.TzId;
import net.fortuna.ical4j.model.property.TzOffsetFrom;
import net.fortuna.ical4j.model.property.TzOffsetTo;

/**
 * The rules of a zone from a year on, as the Java platform has them. The calendar library's own file for Copenhagen and
 * for Oslo says that it is Berlin's, so a reader would not find the zone that the events name.
 */
record CalendarZone(ZoneId zone, int year) {

    VTimeZone component() {
        var component = new VTimeZone(new PropertyList(List.of(new TzId(zone.getId()))));
        observances().forEach(component::add);
        return component;
    }

    private Collection<Observance> observances() {
        var rules = zone.getRules();
        return rules.getTransitionRules().isEmpty()
                ? List.of(new Standard(new PropertyList(fixed(rules))))
                : rules.getTransitionRules().stream().map(this::observance).toList();
    }

    private List<Property> fixed(ZoneRules rules) {
        var start = LocalDateTime.of(year, 1, 1, 0, 0);
        var offset = rules.getOffset(start.toInstant(ZoneOffset.UTC));
        return List.of(new DtStart<>(start), new TzOffsetFrom(offset), new TzOffsetTo(offset));
    }

    private Observance observance(ZoneOffsetTransitionRule rule) {
        var properties = new PropertyList(List.of(
                new DtStart<>(rule.createTransition(year).getDateTimeBefore()),
                new TzOffsetFrom(rule.getOffsetBefore()),
                new TzOffsetTo(rule.getOffsetAfter()),
                new RRule<LocalDateTime>(
                        "FREQ=YEARLY;BYMONTH=" + rule.getMonth().getValue() + days(rule))));
        return daylight(rule) ? new Daylight(properties) : new Standard(properties);
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

    private boolean daylight(ZoneOffsetTransitionRule rule) {
        Instant just = rule.createTransition(year).getInstant();
        return zone.getRules().isDaylightSavings(just);
    }
}
