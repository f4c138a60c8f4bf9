package samspil.directory.exchange;

import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.fortuna.ical4j.model.DateList;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.TextList;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Cn;
import net.fortuna.ical4j.model.parameter.TzId;
import net.fortuna.ical4j.model.property.Categories;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.ExDate;
import net.fortuna.ical4j.model.property.Geo;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Organizer;
import net.fortuna.ical4j.model.property.RDate;
import net.fortuna.ical4j.model.property.RRule;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import samspil.directory.Activity;
import samspil.directory.Catalogue;
import samspil.directory.Contact;
import samspil.directory.Place;
import samspil.directory.Published;
import samspil.directory.Recurrence;

/** The events of one activity. An event keeps its name when the activity changes, so that calendars replace it. */
record CalendarEvents(Catalogue catalogue, Site site, Words words, Published.Live live) {

    VEvent of(Activity activity, int index) {
        var properties = new ArrayList<Property>();
        properties.addAll(identity(activity, index));
        properties.addAll(times(activity.times().get(index)));
        properties.addAll(words(activity));
        properties.addAll(places(activity));
        properties.addAll(organizer(activity));
        return new VEvent(new PropertyList(properties));
    }

    private List<Property> identity(Activity activity, int index) {
        var modified = live.modifiedAt().truncatedTo(ChronoUnit.SECONDS);
        return List.of(
                new Uid(activity.id() + "." + index + "@samspil"),
                new DtStamp(modified),
                new LastModified(modified),
                new Sequence((int) live.version()),
                new Url(URI.create(site.page(catalogue.municipality(), activity.kind(), activity.id()))));
    }

    private static List<Property> times(Recurrence time) {
        var start = time.start().atZone(time.zone());
        var rule = time.rule();
        return Stream.of(
                        new DtStart<>(start),
                        new DtEnd<>(start.plus(time.duration())),
                        rule == null
                                ? null
                                : new RRule<ZonedDateTime>(Rule.of(rule).inUtc(time.zone())),
                        time.except().isEmpty() ? null : new ExDate<>(zone(time), dates(time, time.except())),
                        time.extra().isEmpty() ? null : new RDate<>(zone(time), dates(time, time.extra())))
                .flatMap(Stream::ofNullable)
                .map(Property.class::cast)
                .toList();
    }

    private static DateList<ZonedDateTime> dates(Recurrence time, Collection<LocalDateTime> starts) {
        return new DateList<>(
                starts.stream().map(start -> start.atZone(time.zone())).toList());
    }

    private static ParameterList zone(Recurrence time) {
        return new ParameterList(List.of(new TzId(time.zone().getId())));
    }

    private List<Property> words(Activity activity) {
        var categories =
                activity.about().categories().stream().map(words::category).toList();
        var text = new ArrayList<Property>();
        text.add(new Summary(words.name(activity.about())));
        text.add(new Description(words.description(activity.about())));
        if (!categories.isEmpty()) {
            text.add(new Categories(new TextList(categories)));
        }
        return text;
    }

    private List<Property> places(Activity activity) {
        var names = catalogue.entries(activity.venues()).stream().map(venue -> words.name(venue.about()));
        var places = Points.of(catalogue, activity);
        var lines = Stream.concat(names, places.stream().map(CalendarEvents::address))
                .collect(Collectors.joining(", "));
        var location = lines.isEmpty() ? Stream.<Property>empty() : Stream.<Property>of(new Location(lines));
        var geo = places.stream()
                .map(Place::point)
                .filter(Objects::nonNull)
                .limit(1)
                .<Property>map(
                        point -> new Geo(BigDecimal.valueOf(point.latitude()), BigDecimal.valueOf(point.longitude())));
        return Stream.concat(location, geo).toList();
    }

    private static String address(Place place) {
        var address = place.address();
        return Stream.of(address.street(), address.postalCode(), address.town())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
    }

    private List<Property> organizer(Activity activity) {
        return activity.contacts().stream()
                .filter(Contact::isPublished)
                .filter(contact -> contact.email() != null)
                .limit(1)
                .<Property>map(contact -> organizer(activity, contact))
                .toList();
    }

    private Organizer organizer(Activity activity, Contact contact) {
        var organizer = new Organizer(URI.create("mailto:" + contact.email()));
        organizer.add(new Cn(name(activity, contact)));
        return organizer;
    }

    private String name(Activity activity, Contact contact) {
        return catalogue.entries(activity.organisers()).stream()
                .findFirst()
                .map(organiser -> words.name(organiser.about()))
                .orElse(Objects.requireNonNullElse(contact.name(), words.name(activity.about())));
    }
}
