package samspil.directory.exchange.hsds;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import samspil.directory.Entry;
import samspil.directory.Venue;
import samspil.directory.exchange.DerivedId;
import samspil.directory.exchange.JsonObject;

/** Which service takes place where. */
record HsdsServiceAtLocations(Hsds hsds) {

    /** A service and one of its venues. */
    record At(HsdsService service, Entry entry, Venue venue) {
        String id() {
            return DerivedId.of(service.id(), "at", venue.id().value());
        }
    }

    HsdsPage list(HsdsQuery query) {
        var filter = new HsdsFilter(hsds, query.filter());
        var near = new HsdsProximity(hsds.catalogue(), query.filter());
        var fitting = new HsdsServices(hsds)
                .all()
                .filter(filter::fits)
                .flatMap(this::of)
                .filter(at -> near.fits(at.venue()))
                .toList();
        boolean full = query.form().full() || query.paging().lines();
        return HsdsPage.of(fitting, query.paging(), at -> full ? full(at) : brief(at));
    }

    Optional<Map<String, Object>> find(String id) {
        return new HsdsServices(hsds)
                .all()
                .flatMap(this::of)
                .filter(at -> at.id().equals(id))
                .findFirst()
                .map(this::full);
    }

    /** Where a service takes place; nowhere when it is gone. */
    Stream<At> of(HsdsService service) {
        return service.entry().stream()
                .flatMap(entry ->
                        Venues.of(hsds.catalogue(), entry).stream().map(venue -> new At(service, entry, venue)));
    }

    /** As it stands within its service. */
    Map<String, Object> nested(At at) {
        return new JsonObject()
                .with("id", at.id())
                .with("service_id", at.service().id())
                .with("location_id", at.venue().id().value())
                .with("location", new HsdsLocations(hsds).full(at.venue()))
                .map();
    }

    private Map<String, Object> brief(At at) {
        return new JsonObject()
                .with(nested(at))
                .with("location", new HsdsLocations(hsds).brief(at.venue()))
                .with("service", new HsdsServices(hsds).brief(at.service()))
                .map();
    }

    /** The published contract takes a service here, the specification a service at a location: this is both. */
    private Map<String, Object> full(At at) {
        var owner = new Owner("service_at_location", at.id());
        var service = new HsdsServices(hsds).named(at.service());
        return new JsonObject()
                .with(nested(at))
                .with("name", service.get("name"))
                .with("status", service.get("status"))
                .with("contacts", owner.contacts(at.entry().contacts(), hsds.words()))
                .with("phones", owner.phones(at.entry().contacts()))
                .with("schedules", new HsdsServiceParts(hsds, at.service()).schedules(at.entry()))
                .with("service", new HsdsServices(hsds).brief(at.service()))
                .map();
    }
}
