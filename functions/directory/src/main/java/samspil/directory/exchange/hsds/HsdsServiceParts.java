package samspil.directory.exchange.hsds;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import samspil.directory.Activity;
import samspil.directory.Cost;
import samspil.directory.Entry;
import samspil.directory.Opportunity;
import samspil.directory.exchange.DerivedId;
import samspil.directory.exchange.JsonObject;

/** The lists that belong to a service. */
record HsdsServiceParts(Hsds hsds, HsdsService service) {

    Map<String, Object> of(Entry entry) {
        var owner = new Owner("service", service.id());
        var places = new HsdsServiceAtLocations(hsds);
        return new JsonObject()
                .with("additional_urls", owner.furtherLinks(entry.about().links()))
                .with("phones", owner.phones(entry.contacts()))
                .with("schedules", schedules(entry))
                .with("service_areas", List.of(area()))
                .with(
                        "service_at_locations",
                        places.of(service).map(places::nested).toList())
                .with("languages", owner.languages(entry.about().languages(), hsds.words()))
                .with("cost_options", entry instanceof Activity activity ? costs(activity.cost()) : null)
                .with("contacts", owner.contacts(entry.contacts(), hsds.words()))
                .with("capacities", entry instanceof Opportunity opportunity ? capacities(opportunity) : null)
                .with("attributes", attributes(owner, entry))
                .map();
    }

    List<Map<String, Object>> schedules(Entry entry) {
        return entry instanceof Activity activity
                ? new HsdsSchedules(service.id(), hsds.now()).of(activity.times())
                : List.of();
    }

    Map<String, Object> area() {
        return new JsonObject()
                .with("id", DerivedId.of(service.id(), "area"))
                .with("service_id", service.id())
                .with("name", hsds.catalogue().municipality().name())
                .map();
    }

    private List<Map<String, Object>> attributes(Owner owner, Entry entry) {
        var lastDay = entry instanceof Opportunity opportunity && opportunity.until() != null
                ? Stream.of(owner.attribute("until", opportunity.until(), null))
                : Stream.<Map<String, Object>>empty();
        return Stream.concat(owner.attributes(entry, new HsdsTaxonomies(hsds)).stream(), lastDay)
                .toList();
    }

    private List<Map<String, Object>> costs(@Nullable Cost cost) {
        if (cost == null) {
            return List.of();
        }
        var price = cost.price();
        var currency = hsds.catalogue().municipality().country().currency().getCurrencyCode();
        return List.of(new JsonObject()
                .with("id", DerivedId.of(service.id(), "cost"))
                .with("service_id", service.id())
                .with("currency", price == null ? null : currency)
                .with("amount", price == null ? null : BigDecimal.valueOf(price.ore(), 2))
                .with("amount_description", hsds.words().of(cost.note()))
                .map());
    }

    private List<Map<String, Object>> capacities(Opportunity opportunity) {
        if (opportunity.placesLeft() == null) {
            return List.of();
        }
        var unit = Map.of(
                "id", DerivedId.of("unit", "volunteers"), "name", hsds.words().label("unit.volunteers"));
        return List.of(new JsonObject()
                .with("id", DerivedId.of(service.id(), "capacity"))
                .with("service_id", service.id())
                .with("unit", unit)
                .with("available", opportunity.placesLeft())
                .with("updated", Seconds.of(service.source().modifiedAt()))
                .map());
    }
}
