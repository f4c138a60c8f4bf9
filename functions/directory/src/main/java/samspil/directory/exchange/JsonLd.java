package samspil.directory.exchange;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import samspil.directory.Activity;
import samspil.directory.AgeRange;
import samspil.directory.Catalogue;
import samspil.directory.Contact;
import samspil.directory.Cost;
import samspil.directory.Entry;
import samspil.directory.EntryId;
import samspil.directory.LanguageTag;
import samspil.directory.Opportunity;
import samspil.directory.Organisation;
import samspil.directory.Place;
import samspil.directory.Venue;
import samspil.kernel.RegisterNumber;
import samspil.platform.json.Json;

/**
 * Entries in the words of schema.org: an organisation is an NGO, an activity an Event or, where it recurs, an
 * EventSeries, a venue a Place, and a volunteer's place a JobPosting of the employment type VOLUNTEER, the only type there
 * that says what is offered, by whom, where and until when.
 */
public record JsonLd(Catalogue catalogue, Site site, Words words) {

    /** The text of a script element of type {@code application/ld+json}; no sign in it can end the element. */
    public String script(Entry entry) {
        return Json.write(new JsonObject()
                        .with("@context", "https://schema.org")
                        .with(entity(entry))
                        .map())
                .replace("&", "\\u0026")
                .replace("<", "\\u003c")
                .replace(">", "\\u003e")
                .replace("\u2028", "\\u2028")
                .replace("\u2029", "\\u2029");
    }

    /** An entry without its context. */
    public Map<String, Object> entity(Entry entry) {
        return switch (entry) {
            case Organisation organisation -> organisation(organisation);
            case Activity activity -> activity(activity);
            case Opportunity opportunity -> opportunity(opportunity);
            case Venue venue -> venue(venue);
        };
    }

    private Map<String, Object> organisation(Organisation organisation) {
        var number = Optional.ofNullable(organisation.number());
        return thing("NGO", organisation)
                .with("identifier", number.map(JsonLd::identifier).orElse(null))
                .with("sameAs", links(organisation))
                .with("address", address(organisation.place()))
                .with("contactPoint", contacts(organisation))
                .map();
    }

    private Map<String, Object> activity(Activity activity) {
        boolean recurs = activity.times().size() != 1
                || JsonLdSchedule.recurs(activity.times().getFirst());
        var event = thing(recurs ? "EventSeries" : "Event", activity)
                .with("organizer", references("NGO", activity.organisers()))
                .with("location", places(activity.venues()))
                .with("inLanguage", languages(activity))
                .with("typicalAgeRange", ages(activity.ages()))
                .with(
                        "isAccessibleForFree",
                        activity.cost() != null && activity.cost().isFree() ? true : null)
                .with("offers", offer(activity.cost()));
        return event.with(JsonLdSchedule.of(activity.times())).map();
    }

    private Map<String, Object> opportunity(Opportunity opportunity) {
        return thing("JobPosting", opportunity)
                .with("title", words.of(opportunity.role()))
                .with("employmentType", "VOLUNTEER")
                .with("hiringOrganization", references("NGO", opportunity.organisers()))
                .with("jobLocation", places(opportunity.venues()))
                .with("totalJobOpenings", opportunity.placesLeft())
                .with(
                        "validThrough",
                        opportunity.until() == null ? null : opportunity.until().toString())
                .map();
    }

    private Map<String, Object> venue(Venue venue) {
        return thing("Place", venue)
                .with("sameAs", links(venue))
                .with("address", address(venue.place()))
                .with("geo", geo(venue.place()))
                .with("maximumAttendeeCapacity", venue.capacity())
                .with(
                        "amenityFeature",
                        venue.accessibility().stream()
                                .map(feature -> amenity(words.feature(feature)))
                                .toList())
                .map();
    }

    private JsonObject thing(String type, Entry entry) {
        var page = site.page(catalogue.municipality(), entry.kind(), entry.id());
        return new JsonObject()
                .with("@type", type)
                .with("@id", page)
                .with("name", words.name(entry.about()))
                .with("description", words.description(entry.about()))
                .with("url", page)
                .with(
                        "keywords",
                        entry.about().categories().stream().map(words::category).toList());
    }

    /** What stands elsewhere is named here, not repeated. */
    private List<Map<String, Object>> references(String type, List<EntryId> ids) {
        return catalogue.entries(ids).stream()
                .map(entry -> reference(type, entry).map())
                .toList();
    }

    private List<Map<String, Object>> places(List<EntryId> ids) {
        return catalogue.entries(ids).stream()
                .filter(Venue.class::isInstance)
                .map(Venue.class::cast)
                .map(venue -> reference("Place", venue)
                        .with("address", address(venue.place()))
                        .with("geo", geo(venue.place()))
                        .map())
                .toList();
    }

    private JsonObject reference(String type, Entry entry) {
        return new JsonObject()
                .with("@type", type)
                .with("@id", site.page(catalogue.municipality(), entry.kind(), entry.id()))
                .with("name", words.name(entry.about()));
    }

    private static List<String> links(Entry entry) {
        return entry.about().links().stream()
                .flatMap(link -> WebAddress.ascii(link.address()).stream())
                .toList();
    }

    private static Map<String, Object> identifier(RegisterNumber number) {
        return Map.of("@type", "PropertyValue", "propertyID", "org-id", "value", number.orgId());
    }

    private @Nullable Map<String, Object> address(@Nullable Place place) {
        return place == null
                ? null
                : new JsonObject()
                        .with("@type", "PostalAddress")
                        .with("streetAddress", place.address().street())
                        .with("postalCode", place.address().postalCode())
                        .with("addressLocality", place.address().town())
                        .with(
                                "addressCountry",
                                catalogue.municipality().country().name())
                        .map();
    }

    private static @Nullable Map<String, Object> geo(@Nullable Place place) {
        var point = place == null ? null : place.point();
        return point == null
                ? null
                : new JsonObject()
                        .with("@type", "GeoCoordinates")
                        .with("latitude", point.latitude())
                        .with("longitude", point.longitude())
                        .map();
    }

    private List<Map<String, Object>> contacts(Entry entry) {
        return entry.contacts().stream().map(this::contact).toList();
    }

    private Map<String, Object> contact(Contact contact) {
        return new JsonObject()
                .with("@type", "ContactPoint")
                .with("name", contact.name())
                .with("contactType", words.of(contact.role()))
                .with("email", contact.email())
                .with("telephone", contact.phone())
                .map();
    }

    private static Map<String, Object> amenity(String name) {
        return Map.of("@type", "LocationFeatureSpecification", "name", name, "value", true);
    }

    private static List<String> languages(Entry entry) {
        return entry.about().languages().stream().map(LanguageTag::value).toList();
    }

    private static @Nullable String ages(@Nullable AgeRange ages) {
        return ages == null
                ? null
                : Stream.of(ages.from(), ages.to())
                        .map(age -> age == null ? "" : age.toPlainString())
                        .reduce((from, to) -> from + "-" + to)
                        .orElseThrow();
    }

    private @Nullable Map<String, Object> offer(@Nullable Cost cost) {
        return cost == null
                ? null
                : new JsonObject()
                        .with("@type", "Offer")
                        .with(
                                "price",
                                cost.price() == null
                                        ? null
                                        : BigDecimal.valueOf(cost.price().ore(), 2))
                        .with("priceCurrency", cost.price() == null ? null : currency())
                        .with("description", words.of(cost.note()))
                        .map();
    }

    private String currency() {
        return catalogue.municipality().country().currency().getCurrencyCode();
    }
}
