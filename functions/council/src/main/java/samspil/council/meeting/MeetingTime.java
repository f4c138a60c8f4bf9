package samspil.council.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import samspil.kernel.InvalidValue;

/**
 * From when until when, by the clocks of the place. Calendars read an hour that a change of clocks skips or repeats in
 * different ways, so a meeting neither begins nor ends in one.
 *
 * @param zone of the Nordic countries, by its IANA name
 */
public record MeetingTime(LocalDateTime start, LocalDateTime end, ZoneId zone) {
    /** Zones whose calendars are written and tested. */
    private static final Set<String> ZONES = Set.of(
            "Europe/Copenhagen",
            "Europe/Oslo",
            "Europe/Stockholm",
            "Europe/Helsinki",
            "Atlantic/Faroe",
            "Atlantic/Reykjavik");

    private static final int LONGEST_DAYS = 3;

    /** @throws InvalidValue when it ends before it begins, or lies where clocks are changed */
    public MeetingTime {
        InvalidValue.unless(ZONES.contains(zone.getId()), "meeting.zone", "/zone");
        exists(start, zone, "/start");
        exists(end, zone, "/end");
        InvalidValue.unless(end.isAfter(start), "meeting.order", "/end");
        InvalidValue.unless(!end.isAfter(start.plusDays(LONGEST_DAYS)), "meeting.long", "/end");
    }

    /** When it begins. */
    public Instant begins() {
        return start.atZone(zone).toInstant();
    }

    /** When it is over. */
    public Instant ends() {
        return end.atZone(zone).toInstant();
    }

    /** The day on which it begins. */
    public LocalDate day() {
        return start.toLocalDate();
    }

    private static void exists(LocalDateTime time, ZoneId zone, String pointer) {
        List<?> offsets = zone.getRules().getValidOffsets(time);
        InvalidValue.unless(!offsets.isEmpty(), "meeting.gap", pointer);
        InvalidValue.unless(offsets.size() == 1, "meeting.overlap", pointer);
        InvalidValue.unless(time.getYear() > 0 && time.getYear() < 10_000, "form.localdatetime", pointer);
    }
}
