package samspil.directory.search;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import samspil.directory.AccessFeature;
import samspil.directory.Activity;
import samspil.directory.Catalogue;
import samspil.directory.Entry;
import samspil.directory.EntryId;
import samspil.directory.Opportunity;
import samspil.directory.Organisation;
import samspil.directory.Place;
import samspil.directory.Point;
import samspil.directory.Venue;

/**
 * Where entries are. A venue is at its place; an organisation at its seat and where it can be met; an activity or an
 * opportunity is at its venues, or else at its organisers' seats. Nothing else is inherited.
 */
record Whereabouts(Catalogue catalogue) {

    /** The places the public may know of; none is as good an answer as any. */
    List<Place> places(Entry entry) {
        return switch (entry) {
            case Venue venue -> known(Stream.of(venue)).toList();
            case Organisation organisation ->
                Stream.concat(seat(organisation), known(venues(organisation.venues())))
                        .toList();
            case Activity activity -> places(activity.venues(), activity.organisers());
            case Opportunity opportunity -> places(opportunity.venues(), opportunity.organisers());
        };
    }

    /** The points of those places that were measured. */
    List<Point> points(Entry entry) {
        return places(entry).stream()
                .map(Place::point)
                .flatMap(Stream::ofNullable)
                .distinct()
                .toList();
    }

    /** What makes the place usable for more people; an organisation is no place. */
    Set<AccessFeature> accessibility(Entry entry) {
        var venues = switch (entry) {
            case Venue venue -> Stream.of(venue);
            case Organisation _ -> Stream.<Venue>empty();
            case Activity activity -> venues(activity.venues());
            case Opportunity opportunity -> venues(opportunity.venues());
        };
        var features = new TreeSet<AccessFeature>();
        venues.forEach(venue -> features.addAll(venue.accessibility()));
        return features;
    }

    private List<Place> places(List<EntryId> venues, List<EntryId> organisers) {
        var places = known(venues(venues)).toList();
        return places.isEmpty()
                ? entries(organisers, Organisation.class)
                        .flatMap(Whereabouts::seat)
                        .toList()
                : places;
    }

    private Stream<Venue> venues(List<EntryId> ids) {
        return entries(ids, Venue.class);
    }

    private <E extends Entry> Stream<E> entries(List<EntryId> ids, Class<E> kind) {
        return catalogue.entries(ids).stream().filter(kind::isInstance).map(kind::cast);
    }

    private static Stream<Place> known(Stream<Venue> venues) {
        return venues.flatMap(venue -> Stream.ofNullable(venue.place()));
    }

    private static Stream<Place> seat(Organisation organisation) {
        return Stream.ofNullable(organisation.place());
    }
}
