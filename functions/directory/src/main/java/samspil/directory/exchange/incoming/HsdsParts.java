package samspil.directory.exchange.incoming;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import samspil.directory.About;
import samspil.directory.Address;
import samspil.directory.Category;
import samspil.directory.Contact;
import samspil.directory.EntryId;
import samspil.directory.Kind;
import samspil.directory.LanguageTag;
import samspil.directory.Link;
import samspil.directory.Place;
import samspil.directory.Point;
import samspil.directory.Trust;
import samspil.kernel.LocalText;
import samspil.kernel.Municipality;

/**
 * What organizations, services and locations have in common. A contact with a name is for the municipality only, since
 * the consent was given to somebody else; a shared mailbox is as public as it was, from the day the record was assured.
 */
record HsdsParts(Municipality municipality, Terms terms) {
    private static final Set<String> KINDS = Set.of("activity", "opportunity", "venue");

    EntryId id(Kind kind, String external) {
        return EntryId.of(municipality.id(), kind, "hsds", external);
    }

    List<EntryId> ids(Kind kind, List<String> externals) {
        return externals.stream().map(external -> id(kind, external)).toList();
    }

    @Nullable
    LocalText local(@Nullable String text) {
        return text == null ? null : LocalText.of(municipality.language(), text);
    }

    About about(Gathering it, JsonFields fields, String name) {
        return new About(
                LocalText.of(municipality.language(), name),
                null,
                local(fields.text("description")),
                categories(it, fields),
                languages(it, fields),
                links(it, fields));
    }

    private Set<Category> categories(Gathering it, JsonFields fields) {
        var names = attributeTerms(fields)
                .map(term -> term.text("code", term.text("name", "")))
                .filter(code -> !KINDS.contains(code))
                .toList();
        return new LinkedHashSet<>(it.<String, Category>each("/attributes", names, terms::find));
    }

    /** Whether it has this term, such as the kind of service it is. */
    static boolean hasTerm(JsonFields fields, String code) {
        return attributeTerms(fields).anyMatch(term -> term.text("code", "").equals(code));
    }

    private static Stream<JsonFields> attributeTerms(JsonFields fields) {
        return fields.objects("attributes").stream()
                .map(attribute -> attribute.object("taxonomy_term"))
                .filter(term -> term.has("code") || term.has("name"));
    }

    /** The value of an attribute that is no term. */
    static @Nullable String attribute(JsonFields fields, String linkType) {
        return fields.objects("attributes").stream()
                .filter(attribute -> attribute.text("link_type", "").equals(linkType))
                .map(attribute -> attribute.text("value", ""))
                .filter(value -> !value.isEmpty())
                .findFirst()
                .orElse(null);
    }

    private static Set<LanguageTag> languages(Gathering it, JsonFields fields) {
        var codes = fields.objects("languages").stream()
                .map(language -> language.text("code", ""))
                .toList();
        return new LinkedHashSet<>(it.<String, LanguageTag>each("/languages", codes, LanguageTag::new));
    }

    private static List<Link> links(Gathering it, JsonFields fields) {
        var links = new ArrayList<Link>();
        for (var name : List.of("website", "url")) {
            var address = fields.text(name);
            var link =
                    address == null ? null : it.<Link>may("/" + name, () -> new Link(Written.website(address), null));
            if (link != null) {
                links.add(link);
            }
        }
        for (var name : List.of("additional_websites", "additional_urls")) {
            links.addAll(it.<JsonFields, Link>each("/" + name, fields.objects(name), HsdsParts::link));
        }
        return links;
    }

    private static Link link(JsonFields url) {
        return new Link(Written.website(url.text("url", "")), url.text("label"));
    }

    List<Contact> contacts(Gathering it, JsonFields fields) {
        var email = fields.text("email");
        var phone = phone(fields);
        var contacts = new ArrayList<Contact>();
        var shared = email == null && phone == null
                ? null
                : it.<Contact>may("", () -> new Contact(null, null, email, phone, assured(fields)));
        if (shared != null) {
            contacts.add(shared);
        }
        contacts.addAll(it.<JsonFields, Contact>each("/contacts", fields.objects("contacts"), this::person));
        return contacts;
    }

    /** Null for a mailbox without a person: that is the shared one already. */
    private @Nullable Contact person(JsonFields contact) {
        var name = contact.text("name");
        return name == null
                ? null
                : new Contact(name, local(contact.text("title")), contact.text("email"), phone(contact), null);
    }

    private @Nullable String phone(JsonFields fields) {
        return fields.objects("phones").stream()
                .map(phone -> phone.text("number", ""))
                .filter(number -> !number.isEmpty())
                .findFirst()
                .map(number -> Written.phone(number, municipality.country()))
                .orElse(null);
    }

    private static @Nullable LocalDate assured(JsonFields fields) {
        var date = fields.text("assured_date", fields.text("last_modified", ""));
        return date.isEmpty() ? null : Written.date(date);
    }

    static Trust trust(Gathering it, JsonFields fields) {
        var date = fields.text("assured_date");
        var day = date == null ? null : it.<LocalDate>may("/assured_date", () -> Written.date(date));
        Instant verified = day == null ? null : day.atStartOfDay(ZoneOffset.UTC).toInstant();
        return new Trust(Trust.Source.REGISTER, verified);
    }

    /** The first address, a physical one before others. */
    static @Nullable Place place(Gathering it, JsonFields location, Place.Privacy privacy) {
        var addresses = location.objects("addresses");
        var address = addresses.stream()
                .filter(candidate -> candidate.text("address_type", "").equals("physical"))
                .findFirst()
                .orElse(addresses.isEmpty() ? JsonFields.NONE : addresses.getFirst());
        var town = address.text("city");
        var point = it.<Point>may("", () -> point(location));
        return town == null
                ? null
                : it.<Place>may("/addresses/0", () -> new Place(address(address, town), point, privacy));
    }

    /** HSDS demands a first line; where there is no street, the town stands in. */
    private static Address address(JsonFields address, String town) {
        var line = address.text("address_1");
        return new Address(town.equals(line) ? null : line, address.text("postal_code"), town);
    }

    private static @Nullable Point point(JsonFields location) {
        var latitude = location.text("latitude");
        var longitude = location.text("longitude");
        return latitude == null || longitude == null ? null : new Point(degrees(latitude), degrees(longitude));
    }

    private static double degrees(String text) {
        return Written.figure(text).doubleValue();
    }

    static @Nullable BigDecimal figure(Gathering it, JsonFields fields, String name) {
        var text = fields.text(name);
        return text == null ? null : it.<BigDecimal>may("/" + name, () -> Written.figure(text));
    }
}
