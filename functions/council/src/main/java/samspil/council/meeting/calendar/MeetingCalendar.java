package samspil.council.meeting.calendar;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import samspil.council.meeting.AgendaItem;
import samspil.council.meeting.Invitee;
import samspil.council.meeting.Meeting;

/**
 * Meetings for people's own calendars (RFC 5545, RFC 5546). The hours stand in the place's own zone, whose rules go
 * along, so that a reader with no or other rules of it does not move them.
 */
public record MeetingCalendar(Organizer organizer) {
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    /** All of them, to subscribe to. */
    public String feed(String name, List<Meeting> meetings) {
        var lines = begin("PUBLISH").text("X-WR-CALNAME", name).add("REFRESH-INTERVAL;VALUE=DURATION", "PT6H");
        zones(lines, meetings);
        meetings.forEach(meeting -> event(lines, meeting, List.of()));
        return lines.add("END", "VCALENDAR").toString();
    }

    /** One, to keep. */
    public String one(Meeting meeting) {
        var lines = begin("PUBLISH");
        zones(lines, List.of(meeting));
        event(lines, meeting, List.of());
        return lines.add("END", "VCALENDAR").toString();
    }

    /** The invitation of somebody; that the meeting is cancelled, where it is. */
    public String invitation(Meeting meeting, Invitee invitee) {
        var lines = begin(method(meeting));
        zones(lines, List.of(meeting));
        event(lines, meeting, List.of(invitee));
        return lines.add("END", "VCALENDAR").toString();
    }

    /** The method of an invitation, which the mail that carries it must name too. */
    public static String method(Meeting meeting) {
        return isCancelled(meeting) ? "CANCEL" : "REQUEST";
    }

    private CalendarLines begin(String method) {
        return new CalendarLines()
                .add("BEGIN", "VCALENDAR")
                .add("VERSION", "2.0")
                .add(
                        "PRODID",
                        "-//Samspil//Meetings//" + organizer.language().tag().toUpperCase(Locale.ROOT))
                .add("CALSCALE", "GREGORIAN")
                .add("METHOD", method);
    }

    /** From the year before on, so that every hour lies behind a change of clocks. */
    private static void zones(CalendarLines lines, List<Meeting> meetings) {
        var first = meetings.stream()
                .mapToInt(meeting -> meeting.plan().time().start().getYear())
                .min()
                .orElse(0);
        meetings.stream()
                .map(meeting -> meeting.plan().time().zone())
                .distinct()
                .forEach(zone -> new CalendarZone(zone, first - 1).write(lines));
    }

    private void event(CalendarLines lines, Meeting meeting, List<Invitee> invitees) {
        var plan = meeting.plan();
        var zone = ";TZID=" + plan.time().zone().getId();
        lines.add("BEGIN", "VEVENT")
                .add("UID", meeting.key().id() + "@samspil")
                .add("DTSTAMP", stamp(meeting.at()))
                .add("SEQUENCE", Integer.toString(meeting.sequence()))
                .add("DTSTART" + zone, CalendarZone.local(plan.time().start()))
                .add("DTEND" + zone, CalendarZone.local(plan.time().end()))
                .text("SUMMARY", plan.title())
                .text("LOCATION", plan.place().line())
                .text("DESCRIPTION", description(meeting))
                .add("STATUS", isCancelled(meeting) ? "CANCELLED" : "CONFIRMED")
                .add("URL", address(meeting))
                .add("ORGANIZER;CN=" + CalendarLines.quoted(organizer.name()), "mailto:" + organizer.email());
        invitees.forEach(each -> attendee(lines, meeting, each));
        lines.add("END", "VEVENT");
    }

    private static void attendee(CalendarLines lines, Meeting meeting, Invitee invitee) {
        var asked = isCancelled(meeting) ? "" : ";ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP=TRUE";
        lines.add("ATTENDEE;CN=" + CalendarLines.quoted(invitee.name()) + asked, "mailto:" + invitee.email());
    }

    private String description(Meeting meeting) {
        var plan = meeting.plan();
        var agenda = plan.agenda().stream().map(AgendaItem::title).collect(Collectors.joining("\n"));
        return Stream.of(plan.purpose() == null ? "" : plan.purpose(), agenda, address(meeting))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("\n\n"));
    }

    private String address(Meeting meeting) {
        return organizer.address() + meeting.key().id();
    }

    private static boolean isCancelled(Meeting meeting) {
        return meeting.life().cancellation() != null;
    }

    private static String stamp(Instant at) {
        return STAMP.format(at);
    }
}
