package samspil.directory.pages;

import gg.jte.Content;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import samspil.directory.AccessFeature;
import samspil.directory.Entry;
import samspil.directory.EntryId;
import samspil.directory.Place;
import samspil.directory.Venue;
import samspil.directory.pages.parts.Links;
import samspil.directory.pages.words.View;
import samspil.pages.Link;
import samspil.pages.components.Fact;
import samspil.pages.components.LocationCard;
import samspil.pages.components.Section;
import samspil.pages.components.Term;

/** The parts that pages of several kinds share. */
record EntryParts(View view) {

    /** Related entries under a heading; nothing where there are none. */
    Stream<Content> related(String key, List<? extends Entry> entries) {
        return entries.isEmpty()
                ? Stream.empty()
                : Stream.of(new Section(view.say(key), List.of(), new EntryCards(view).of(entries)));
    }

    /** The entries of these ids under a heading. */
    Stream<Content> pointedAt(String key, List<EntryId> ids) {
        return related(key, view.catalogue().entries(ids));
    }

    /** Where these venues are. */
    Stream<Content> venues(List<EntryId> ids) {
        return view.catalogue().entries(ids).stream()
                .filter(Venue.class::isInstance)
                .map(Venue.class::cast)
                .map(venue -> location(view.name(venue), venue.place(), venue, List.of(view.link(venue))));
    }

    /** Where a place is, as exactly as the public may know. */
    Stream<Content> place(@Nullable Place place) {
        return Optional.ofNullable(place).stream().map(known -> location("", known, null, List.of()));
    }

    private Content location(String name, @Nullable Place place, @Nullable Venue venue, List<Link> more) {
        var links = Stream.concat(Optional.ofNullable(place).flatMap(this::map).stream(), more.stream());
        return new LocationCard(
                view.visit().language(),
                name,
                place == null ? List.of(view.say("place.hidden")) : lines(place),
                venue == null
                        ? List.of()
                        : venue.accessibility().stream().map(this::access).toList(),
                links.toList());
    }

    Fact access(AccessFeature feature) {
        return new Fact(Symbols.of(feature), view.terms().feature(feature));
    }

    private List<String> lines(Place place) {
        var address = place.address();
        var town = address.postalCode() == null ? address.town() : address.postalCode() + " " + address.town();
        var note = place.privacy() == Place.Privacy.AREA ? view.say("place.area") : null;
        return Stream.of(address.street(), town, note)
                .flatMap(Stream::ofNullable)
                .toList();
    }

    private Optional<Link> map(Place place) {
        return Optional.ofNullable(place.point())
                .filter(_ -> place.privacy() == Place.Privacy.EXACT)
                .map(point -> new Link(
                        view.say("place.map"),
                        "https://www.openstreetmap.org/?mlat=%1$s&mlon=%2$s#map=17/%1$s/%2$s"
                                .formatted(point.latitude(), point.longitude())));
    }

    /** The languages spoken there; nothing where nobody said. */
    Stream<Term> languages(Entry entry) {
        var names =
                entry.about().languages().stream().map(view.terms()::language).toList();
        return names.isEmpty()
                ? Stream.empty()
                : Stream.of(Term.of(
                        view.say("term.languages"),
                        view.dates().start(view.dates().list(names))));
    }

    /** Who is behind it, each with a link. */
    Stream<Term> organisers(List<EntryId> ids) {
        var links = view.catalogue().entries(ids).stream().map(view::link).toList();
        return links.isEmpty() ? Stream.empty() : Stream.of(new Term(view.say("term.organisers"), new Links(links)));
    }
}
