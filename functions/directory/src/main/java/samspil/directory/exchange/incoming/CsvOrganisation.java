package samspil.directory.exchange.incoming;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import samspil.directory.About;
import samspil.directory.Address;
import samspil.directory.BoardMember;
import samspil.directory.Category;
import samspil.directory.Contact;
import samspil.directory.EntryId;
import samspil.directory.ImportRow;
import samspil.directory.Kind;
import samspil.directory.LanguageTag;
import samspil.directory.Link;
import samspil.directory.Organisation;
import samspil.directory.Place;
import samspil.directory.Trust;
import samspil.kernel.InvalidValue;
import samspil.kernel.LocalText;
import samspil.kernel.Municipality;
import samspil.kernel.RegisterNumber;

/**
 * Makes an organisation of a row. The row names it by its {@code id}, else by its register number, else by its name. An
 * address is shown as an area and a contact not at all until the row, or later a person, says otherwise: in a list of
 * associations both are often somebody's home.
 */
record CsvOrganisation(Municipality municipality, Terms terms) {

    ImportRow row(String place, String raw, CsvCells cells) {
        var it = new Gathering();
        var number = it.<RegisterNumber>must("/number", () -> number(cells.text("number")));
        var seat = seat(it, cells);
        var contacts = contacts(it, cells);
        var links = it.each("/website", cells.list("website"), text -> new Link(Written.website(text), null));
        var categories = it.<String, Category>each("/categories", cells.list("categories"), terms::find);
        var languages = it.<String, LanguageTag>each("/languages", cells.list("languages"), LanguageTag::new);
        var board = it.<String, BoardMember>each("/board", cells.list("board"), BoardCell::of);
        var name = it.<String>must("/name", () -> required(cells.text("name")));
        return it.row(
                place,
                raw,
                () -> new Organisation(
                        id(cells, Objects.requireNonNull(name), number),
                        municipality.id(),
                        Set.of(),
                        new About(
                                Objects.requireNonNull(local(name)),
                                local(cells.text("summary")),
                                local(cells.text("description")),
                                Set.copyOf(categories),
                                Set.copyOf(languages),
                                links),
                        number,
                        seat,
                        List.of(),
                        contacts,
                        board,
                        new Trust(Trust.Source.MUNICIPALITY, null)));
    }

    private EntryId id(CsvCells cells, String name, @Nullable RegisterNumber number) {
        var own = cells.text("id");
        var fallback = number == null ? "name " + name.toLowerCase(Locale.ROOT) : number.orgId();
        return EntryId.of(municipality.id(), Kind.ORGANISATION, "csv", own == null ? fallback : "id " + own);
    }

    private @Nullable RegisterNumber number(@Nullable String text) {
        return text == null ? null : Written.register(text, municipality.country());
    }

    private static @Nullable Place seat(Gathering it, CsvCells cells) {
        var street = cells.text("street");
        var postalCode = cells.text("postalCode");
        if (street == null && postalCode == null && cells.text("town") == null) {
            return null;
        }
        var privacy = it.<Place.Privacy>must("/privacy", () -> privacy(cells.text("privacy")));
        var town = it.<String>must("/town", () -> required(cells.text("town")));
        return privacy == null || town == null
                ? null
                : it.<Place>must("", () -> new Place(new Address(street, postalCode, town), null, privacy));
    }

    private static Place.Privacy privacy(@Nullable String text) {
        try {
            return text == null ? Place.Privacy.AREA : Place.Privacy.valueOf(text.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw InvalidValue.of("choice.unknown");
        }
    }

    private List<Contact> contacts(Gathering it, CsvCells cells) {
        var person = cells.text("contact");
        var email = cells.text("email");
        var typed = cells.text("phone");
        var consent = it.<LocalDate>must("/consent", () -> date(cells.text("consent")));
        if (person == null && email == null && typed == null) {
            return List.of();
        }
        var phone = typed == null ? null : Written.phone(typed, municipality.country());
        var contact = it.<Contact>must("/contact", () -> new Contact(person, null, email, phone, consent));
        return contact == null ? List.of() : List.of(contact);
    }

    private static @Nullable LocalDate date(@Nullable String text) {
        return text == null ? null : Written.date(text);
    }

    private @Nullable LocalText local(@Nullable String text) {
        return text == null ? null : LocalText.of(municipality.language(), text);
    }

    private static String required(@Nullable String text) {
        InvalidValue.unless(text != null, "field.required");
        return Objects.requireNonNull(text);
    }
}
