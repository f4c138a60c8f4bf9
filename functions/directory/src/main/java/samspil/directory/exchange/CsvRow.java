package samspil.directory.exchange;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import samspil.directory.About;
import samspil.directory.Activity;
import samspil.directory.AgeRange;
import samspil.directory.Catalogue;
import samspil.directory.Category;
import samspil.directory.Contact;
import samspil.directory.Cost;
import samspil.directory.Entry;
import samspil.directory.LanguageTag;
import samspil.directory.Opportunity;
import samspil.directory.Organisation;
import samspil.directory.Place;
import samspil.directory.Published;
import samspil.directory.Recurrence;
import samspil.directory.Trust;
import samspil.directory.Venue;
import samspil.kernel.RegisterNumber;

/** An entry's cells by the names of their columns. */
record CsvRow(Catalogue catalogue, Site site, Words words) {

    Map<String, Object> of(Published.Live live) {
        var entry = live.entry();
        return new JsonObject()
                .with("kind", entry.kind().key())
                .with("id", entry.id())
                .with("version", live.version())
                .with("modified", live.modifiedAt())
                .with("url", site.page(catalogue.municipality(), entry.kind(), entry.id()))
                .with(about(entry.about()))
                .with(particular(entry))
                .with(contact(entry.contacts()))
                .with(trust(entry.trust()))
                .map();
    }

    private Map<String, Object> about(About about) {
        return new JsonObject()
                .with("name", words.name(about))
                .with("summary", words.of(about.summary()))
                .with("description", words.of(about.description()))
                .with(
                        "categories",
                        about.categories().stream().map(Category::value).toList())
                .with(
                        "languages",
                        about.languages().stream().map(LanguageTag::value).toList())
                .with(
                        "links",
                        about.links().stream()
                                .map(link -> link.address().toASCIIString())
                                .toList())
                .map();
    }

    private Map<String, Object> particular(Entry entry) {
        return switch (entry) {
            case Organisation organisation -> organisation(organisation);
            case Activity activity -> activity(activity);
            case Opportunity opportunity -> opportunity(opportunity);
            case Venue venue -> venue(venue);
        };
    }

    private static Map<String, Object> organisation(Organisation organisation) {
        var number = Optional.ofNullable(organisation.number());
        return new JsonObject()
                .with("register_number", number.map(RegisterNumber::orgId).orElse(null))
                .with("venues", organisation.venues())
                .with(place(organisation.place()))
                .map();
    }

    private Map<String, Object> activity(Activity activity) {
        return new JsonObject()
                .with("organisers", activity.organisers())
                .with("venues", activity.venues())
                .with(time(activity.times()))
                .with(ages(activity.ages()))
                .with(cost(activity.cost()))
                .map();
    }

    private Map<String, Object> opportunity(Opportunity opportunity) {
        return new JsonObject()
                .with("organisers", opportunity.organisers())
                .with("activities", opportunity.activities())
                .with("venues", opportunity.venues())
                .with("role", words.of(opportunity.role()))
                .with("places_left", opportunity.placesLeft())
                .with("until", opportunity.until())
                .with(ages(opportunity.ages()))
                .map();
    }

    private static Map<String, Object> venue(Venue venue) {
        return new JsonObject()
                .with("organisers", venue.organisers())
                .with(
                        "accessibility",
                        venue.accessibility().stream().map(Words::code).toList())
                .with("capacity", venue.capacity())
                .with("lent", venue.lent())
                .with(place(venue.place()))
                .map();
    }

    private static Map<String, Object> place(@Nullable Place place) {
        if (place == null) {
            return Map.of();
        }
        var point = place.point();
        return new JsonObject()
                .with("street", place.address().street())
                .with("postal_code", place.address().postalCode())
                .with("town", place.address().town())
                .with("latitude", point == null ? null : point.latitude())
                .with("longitude", point == null ? null : point.longitude())
                .map();
    }

    private static Map<String, Object> time(List<Recurrence> times) {
        if (times.isEmpty()) {
            return Map.of();
        }
        var first = times.getFirst();
        return new JsonObject()
                .with("starts", first.start())
                .with("minutes", first.duration().toMinutes())
                .with("zone", first.zone())
                .with("rule", first.rule())
                .map();
    }

    private static Map<String, Object> ages(@Nullable AgeRange ages) {
        return ages == null
                ? Map.of()
                : new JsonObject()
                        .with("age_from", ages.from())
                        .with("age_to", ages.to())
                        .map();
    }

    private Map<String, Object> cost(@Nullable Cost cost) {
        if (cost == null) {
            return Map.of();
        }
        var price = cost.price();
        return new JsonObject()
                .with("price", price == null ? null : BigDecimal.valueOf(price.ore(), 2))
                .with(
                        "currency",
                        price == null
                                ? null
                                : catalogue.municipality().country().currency())
                .with("price_note", words.of(cost.note()))
                .map();
    }

    private Map<String, Object> contact(List<Contact> contacts) {
        if (contacts.isEmpty()) {
            return Map.of();
        }
        var first = contacts.getFirst();
        return new JsonObject()
                .with("contact_name", first.name())
                .with("contact_role", words.of(first.role()))
                .with("contact_email", first.email())
                .with("contact_phone", first.phone())
                .map();
    }

    private static Map<String, Object> trust(Trust trust) {
        return new JsonObject()
                .with("source", Words.code(trust.source()))
                .with("verified", trust.verifiedAt())
                .map();
    }
}
