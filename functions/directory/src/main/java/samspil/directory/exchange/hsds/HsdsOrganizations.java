package samspil.directory.exchange.hsds;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import samspil.directory.Entry;
import samspil.directory.EntryId;
import samspil.directory.Kind;
import samspil.directory.Organisation;
import samspil.directory.exchange.DerivedId;
import samspil.directory.exchange.JsonObject;

/** Organisations, each with the services it offers. */
record HsdsOrganizations(Hsds hsds) {

    HsdsPage list(HsdsQuery query) {
        var filter = new HsdsFilter(hsds, query.filter());
        var fitting = hsds.catalogue().live(Kind.ORGANISATION).stream()
                .filter(live -> filter.fits(live.entry(), live.modifiedAt()))
                .map(live -> (Organisation) live.entry())
                .toList();
        var form = query.form();
        boolean whole = form.full() || form.fullService() || query.paging().lines();
        return HsdsPage.of(
                fitting,
                query.paging(),
                organisation -> whole ? withServices(organisation, form.fullService()) : brief(organisation));
    }

    Optional<Map<String, Object>> find(String id, boolean fullService) {
        return hsds.catalogue().live(Kind.ORGANISATION).stream()
                .filter(live -> live.id().value().equals(id))
                .map(live -> withServices((Organisation) live.entry(), fullService))
                .findFirst();
    }

    /** Its own fields. */
    Map<String, Object> brief(Organisation organisation) {
        var words = hsds.words();
        return new JsonObject()
                .with("id", organisation.id().value())
                .with("name", words.name(organisation.about()))
                .with("description", words.description(organisation.about()))
                .with("email", Owner.email(organisation.contacts()))
                .with("website", Owner.firstLink(organisation.about().links()))
                .with("uri", hsds.site().page(hsds.catalogue().municipality(), Kind.ORGANISATION, organisation.id()))
                .map();
    }

    /** With all that belongs to it but its services. */
    Map<String, Object> full(Organisation organisation) {
        var owner = new Owner("organization", organisation.id().value());
        return new JsonObject()
                .with(brief(organisation))
                .with(
                        "additional_websites",
                        owner.furtherLinks(organisation.about().links()))
                .with("contacts", owner.contacts(organisation.contacts(), hsds.words()))
                .with("phones", owner.phones(organisation.contacts()))
                .with("locations", locations(organisation))
                .with("organization_identifiers", identifiers(organisation))
                .with("attributes", owner.attributes(organisation, new HsdsTaxonomies(hsds)))
                .map();
    }

    private Map<String, Object> withServices(Organisation organisation, boolean inFull) {
        var services = new HsdsServices(hsds);
        var offered = offered(organisation.id())
                .map(entry -> inFull ? services.full(entry) : services.named(entry))
                .toList();
        return new JsonObject()
                .with(full(organisation))
                .with("services", offered)
                .map();
    }

    private Stream<HsdsService> offered(EntryId organisation) {
        return hsds.catalogue().pointingAt(organisation, Entry.class).stream()
                .map(entry -> hsds.catalogue().find(entry.id()).orElseThrow())
                .map(HsdsService::of);
    }

    private List<Map<String, Object>> locations(Organisation organisation) {
        var locations = new HsdsLocations(hsds);
        var venues = Venues.of(hsds.catalogue(), organisation).stream().map(locations::full);
        return Stream.concat(locations.seat(organisation).stream(), venues).toList();
    }

    private static List<Map<String, Object>> identifiers(Organisation organisation) {
        var number = organisation.number();
        if (number == null) {
            return List.of();
        }
        var scheme = number.scheme().name().replace('_', '-');
        return List.of(new JsonObject()
                .with("id", DerivedId.of(organisation.id().value(), "identifier", scheme))
                .with("organization_id", organisation.id().value())
                .with("identifier_scheme", scheme)
                .with("identifier_type", scheme)
                .with("identifier", number.number())
                .map());
    }
}
