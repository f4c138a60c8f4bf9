package samspil.directory.exchange;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.property.Method;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import samspil.directory.Activity;
import samspil.directory.Catalogue;
import samspil.directory.Published;
import samspil.directory.Recurrence;

/** An activity's times for people's own calendars (RFC 5545): one event for each, with the rules of its zone. */
public record ActivityCalendar(Catalogue catalogue, Site site, Words words) {

    /** The whole file; without times it is a calendar that is empty. */
    public String file(Published.Live live, Activity activity) {
        var calendar = new Calendar();
        calendar.add(
                new ProdId("-//Samspil//Directory//" + words.language().tag().toUpperCase(Locale.ROOT)));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(new Method(Method.VALUE_PUBLISH));
        addZones(calendar, activity.times());
        var events = new CalendarEvents(catalogue, site, words, live);
        IntStream.range(0, activity.times().size())
                .mapToObj(i -> events.of(activity, i))
                .forEach(calendar::add);
        return text(calendar);
    }

    private static void addZones(Calendar calendar, List<Recurrence> times) {
        int year = times.stream().mapToInt(time -> time.start().getYear()).min().orElse(0);
        times.stream()
                .map(Recurrence::zone)
                .distinct()
                .forEach(zone -> calendar.add(new CalendarZone(zone, year - 1).component()));
    }

    private static String text(Calendar calendar) {
        var text = new StringWriter();
        try {
            new CalendarOutputter(false).output(calendar, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }
}
