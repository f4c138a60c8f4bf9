package samspil.directory.exchange.incoming;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import samspil.directory.About;
import samspil.directory.Address;
import samspil.directory.Category;
import samspil.directory.Contact;
import samspil.directory.Entry;
import samspil.directory.EntryId;
import samspil.directory.ImportRow;
import samspil.directory.Kind;
import samspil.directory.Link;
import samspil.directory.Organisation;
import samspil.directory.Place;
import samspil.directory.Trust;
import samspil.kernel.Country;
import samspil.kernel.LocalText;
import samspil.kernel.Municipality;
import samspil.kernel.RegisterNumber;
import samspil.kernel.Violation;

/**
 * Makes an organisation of a unit's record and the voluntary register's. The address is shown as an area and the
 * contacts not at all until the organisation agrees: the register's are often the chair's own.
 */
record BrregUnit(Municipality municipality, Terms terms) {
    private static final int LONGEST_PURPOSE = 2_000;

    ImportRow row(String place, String raw, JsonFields unit, JsonFields voluntary) {
        var it = new Gathering();
        var number = it.<RegisterNumber>must(
                "/organisasjonsnummer", () -> Written.register(unit.text("organisasjonsnummer", ""), Country.NO));
        var ends = ends(unit, voluntary);
        if (number != null && !ends.isEmpty()) {
            return new ImportRow.Ended(place, raw, Kind.ORGANISATION, id(number), ends);
        }
        return it.row(place, raw, organisation(it, unit, voluntary, number));
    }

    private Supplier<Entry> organisation(
            Gathering it, JsonFields unit, JsonFields voluntary, @Nullable RegisterNumber number) {
        belongsHere(it, unit, voluntary);
        var purpose = it.<LocalText>may("", () -> purpose(it, unit));
        var categories = categories(it, voluntary.has("icnpoKategorier") ? voluntary : unit);
        var links = links(it, unit);
        var seat = it.<Place>may("/forretningsadresse", () -> seat(address(unit)));
        var contacts = contacts(it, unit);
        return () -> new Organisation(
                id(Objects.requireNonNull(number)),
                municipality.id(),
                Set.of(),
                new About(name(unit), null, purpose, categories, Set.of(), links),
                number,
                seat,
                List.of(),
                contacts,
                new Trust(Trust.Source.REGISTER, null));
    }

    private EntryId id(RegisterNumber number) {
        return EntryId.of(municipality.id(), Kind.ORGANISATION, "brreg", number.number());
    }

    private LocalText name(JsonFields unit) {
        return LocalText.of(municipality.language(), unit.text("navn", ""));
    }

    private void belongsHere(Gathering it, JsonFields unit, JsonFields voluntary) {
        var code = address(unit).text("kommunenummer");
        if (code != null && !code.equals(municipality.id().value())) {
            it.refuse("/forretningsadresse/kommunenummer", "home");
        }
        if (unit.isFalse("registrertIFrivillighetsregisteret")
                && voluntary.members().isEmpty()) {
            it.refuse("/registrertIFrivillighetsregisteret", "register.voluntary");
        }
        if (unit.text("navn") == null) {
            it.refuse("/navn", "field.required");
        }
    }

    private static List<Violation> ends(JsonFields unit, JsonFields voluntary) {
        var ends = new ArrayList<Violation>();
        if (unit.has("slettedato")) {
            ends.add(new Violation("/slettedato", "register.deleted"));
        }
        if (unit.isTrue("konkurs")) {
            ends.add(new Violation("/konkurs", "register.bankrupt"));
        }
        for (var field : List.of("underAvvikling", "underTvangsavviklingEllerTvangsopplosning")) {
            if (unit.isTrue(field)) {
                ends.add(new Violation("/" + field, "register.dissolving"));
            }
        }
        if (voluntary.text("frivilligOrganisasjonsstatus", "").startsWith("SLETT")) {
            ends.add(new Violation("/frivilligOrganisasjonsstatus", "register.voluntary"));
        }
        return ends;
    }

    private static JsonFields address(JsonFields unit) {
        return unit.object(unit.has("forretningsadresse") ? "forretningsadresse" : "postadresse");
    }

    /** Lines that begin with c/o name a person. */
    private static @Nullable Place seat(JsonFields address) {
        var town = address.text("poststed");
        if (town == null) {
            return null;
        }
        var street = address.texts("adresse").stream()
                .filter(line -> !line.regionMatches(true, 0, "c/o", 0, 3))
                .collect(Collectors.joining(", "));
        return new Place(
                new Address(street.isEmpty() ? null : street, address.text("postnummer"), town),
                null,
                Place.Privacy.AREA);
    }

    private @Nullable LocalText purpose(Gathering it, JsonFields unit) {
        var lines = unit.texts(unit.has("vedtektsfestetFormaal") ? "vedtektsfestetFormaal" : "aktivitet");
        var purpose = String.join(" ", lines);
        if (purpose.length() > LONGEST_PURPOSE) {
            it.warn("/vedtektsfestetFormaal", "text.cut");
        }
        return purpose.isEmpty() ? null : LocalText.of(municipality.language(), Shortened.to(LONGEST_PURPOSE, purpose));
    }

    /** The order is in {@code rekkefoelge}, not in the list; the register writes 1100 as 01100 too. */
    private Set<Category> categories(Gathering it, JsonFields register) {
        var numbers = register.objects("icnpoKategorier").stream()
                .sorted(Comparator.comparing(BrregUnit::rank))
                .map(category -> category.text("icnpoNummer", ""))
                .toList();
        return Set.copyOf(it.<String, Category>each(
                "/icnpoKategorier", numbers, text -> terms.find("icnpo:" + text.replaceFirst("^0+", ""))));
    }

    private static BigDecimal rank(JsonFields category) {
        return Written.figureOr(category.text("rekkefoelge"), BigDecimal.TEN);
    }

    private static List<Link> links(Gathering it, JsonFields unit) {
        var page = unit.text("hjemmeside");
        var link = page == null ? null : it.<Link>may("/hjemmeside", () -> new Link(Written.website(page), null));
        return link == null ? List.of() : List.of(link);
    }

    private List<Contact> contacts(Gathering it, JsonFields unit) {
        var email = unit.text("epostadresse");
        var phone = unit.text(unit.has("telefon") ? "telefon" : "mobil");
        var contacts = new ArrayList<Contact>();
        add(contacts, email == null ? null : it.<Contact>may("/epostadresse", () -> contact(email, null)));
        add(contacts, phone == null ? null : it.<Contact>may("/telefon", () -> contact(null, phone)));
        return contacts;
    }

    private static void add(List<Contact> contacts, @Nullable Contact contact) {
        if (contact != null) {
            contacts.add(contact);
        }
    }

    private static Contact contact(@Nullable String email, @Nullable String phone) {
        return new Contact(null, null, email, phone == null ? null : Written.phone(phone, Country.NO), null);
    }
}
