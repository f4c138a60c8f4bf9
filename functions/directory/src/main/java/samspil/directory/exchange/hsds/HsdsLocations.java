package samspil.directory.exchange.hsds;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import samspil.directory.AccessFeature;
import samspil.directory.Address;
import samspil.directory.Entry;
import samspil.directory.Organisation;
import samspil.directory.Place;
import samspil.directory.Point;
import samspil.directory.Venue;
import samspil.directory.exchange.DerivedId;
import samspil.directory.exchange.JsonObject;
import samspil.directory.exchange.Words;

/** Venues, and the seats of organisations; what is hidden of a place has never come here. */
record HsdsLocations(Hsds hsds) {

    /** A venue with all that belongs to it. */
    Map<String, Object> full(Venue venue) {
        var owner = new Owner("location", venue.id().value());
        return new JsonObject()
                .with(brief(venue))
                .with("languages", owner.languages(venue.about().languages(), hsds.words()))
                .with("addresses", addresses(owner.id(), venue, venue.place()))
                .with("contacts", owner.contacts(venue.contacts(), hsds.words()))
                .with("phones", owner.phones(venue.contacts()))
                .with("accessibility", accessibility(venue))
                .with("attributes", capacity(owner, venue))
                .map();
    }

    /** A venue's own fields. */
    Map<String, Object> brief(Venue venue) {
        var words = hsds.words();
        return new JsonObject()
                .with("id", venue.id().value())
                .with("location_type", "physical")
                .with("name", words.name(venue.about()))
                .with("description", words.description(venue.about()))
                .with("url", Owner.firstLink(venue.about().links()))
                .with(point(venue.place()))
                .map();
    }

    /** Where an organisation has its seat, as far as that is public. */
    Optional<Map<String, Object>> seat(Organisation organisation) {
        var id = DerivedId.of(organisation.id().value(), "seat");
        return Optional.ofNullable(organisation.place())
                .map(place -> new JsonObject()
                        .with("id", id)
                        .with("location_type", "physical")
                        .with("organization_id", organisation.id().value())
                        .with("name", hsds.words().name(organisation.about()))
                        .with(point(place))
                        .with("addresses", addresses(id, organisation, place))
                        .map());
    }

    private static Map<String, Object> point(@Nullable Place place) {
        var point = place == null ? null : place.point();
        return new JsonObject()
                .with("latitude", point == null ? null : point.latitude())
                .with("longitude", point == null ? null : point.longitude())
                .map();
    }

    /** HSDS wants every line of an address: without a postal code there is none, without a street the town stands in. */
    private List<Map<String, Object>> addresses(String locationId, Entry entry, @Nullable Place place) {
        return place == null || place.address().postalCode() == null
                ? List.of()
                : List.of(address(locationId, entry, place.address()));
    }

    private Map<String, Object> address(String locationId, Entry entry, Address address) {
        var home =
                hsds.municipalities().byId(entry.home()).orElse(hsds.catalogue().municipality());
        return new JsonObject()
                .with("id", DerivedId.of(locationId, "address"))
                .with("location_id", locationId)
                .with("address_1", address.street() == null ? address.town() : address.street())
                .with("city", address.town())
                .with("region", home.name())
                .with("state_province", home.region())
                .with("postal_code", address.postalCode())
                .with("country", home.country().name())
                .with("address_type", "physical")
                .map();
    }

    private List<Map<String, Object>> accessibility(Venue venue) {
        return venue.accessibility().stream()
                .map(feature -> accessibility(venue.id().value(), feature))
                .toList();
    }

    private Map<String, Object> accessibility(String locationId, AccessFeature feature) {
        var code = Words.code(feature);
        var owner = new Owner("accessibility", DerivedId.of(locationId, "accessibility", code));
        return new JsonObject()
                .with("id", owner.id())
                .with("location_id", locationId)
                .with("description", hsds.words().feature(feature))
                .with("attributes", List.of(owner.attribute("feature", code, null)))
                .map();
    }

    private static List<Map<String, Object>> capacity(Owner owner, Venue venue) {
        return venue.capacity() == null ? List.of() : List.of(owner.attribute("capacity", venue.capacity(), null));
    }

    /** Where a venue is, as far as that is public. */
    static Optional<Point> pointOf(Venue venue) {
        return Optional.ofNullable(venue.place()).map(Place::point);
    }
}
