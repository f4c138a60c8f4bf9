package samspil.directory.exchange.incoming;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import samspil.directory.Address;
import samspil.directory.Category;
import samspil.directory.Contact;
import samspil.directory.ImportContent;
import samspil.directory.ImportFormat;
import samspil.directory.ImportRow;
import samspil.directory.Organisation;
import samspil.directory.Place;
import samspil.kernel.Language;
import samspil.kernel.LocalText;
import samspil.kernel.RegisterNumber;
import samspil.kernel.Violation;

class CsvOrganisationsTest {
    private static final Map<String, String> DANISH =
            Map.of("name", "Foreningens navn", "email", "Mail", "phone", "Telefon", "number", "CVR", "town", "By");

    @Test
    void aMunicipalitysOwnListIsReadByItsMapping() {
        var found = organisation(
                Map.of(
                        "name", "Navn",
                        "email", "Mail",
                        "phone", "Tlf.",
                        "number", "CVR-nr.",
                        "street", "Vej",
                        "postalCode", "Postnr.",
                        "town", "By",
                        "categories", "Emner",
                        "website", "Web",
                        "consent", "Samtykke"),
                """
                Navn;Mail;Tlf.;CVR-nr.;Vej;Postnr.;By;Emner;Web;Samtykke;Noter
                Garnets Venner;kontakt@garn.example;00 00 00 00;99 99 90 04;Prøvegade 1;2730;Herlev;"Musik og sang, crafts";garn.example;2026-01-02;x
                """);
        assertEquals(LocalText.of(Language.DA, "Garnets Venner"), found.about().name());
        assertEquals(
                List.of(new Contact(null, null, "kontakt@garn.example", "+4500000000", LocalDate.of(2026, 1, 2))),
                found.contacts());
        assertEquals(new RegisterNumber(RegisterNumber.Scheme.DK_CVR, "99999004"), found.number());
        assertEquals(new Place(new Address("Prøvegade 1", "2730", "Herlev"), null, Place.Privacy.AREA), found.place());
        assertEquals(
                Set.of(new Category("topic:music"), new Category("topic:crafts")),
                found.about().categories());
        assertEquals(
                "https://garn.example",
                found.about().links().getFirst().address().toString());
    }

    @Test
    void contactsAreForTheMunicipalityOnlyUntilThereIsConsent() {
        var found = organisation(DANISH, header("Korps;a@example.org;;;"));
        assertEquals(List.of(), found.published().contacts());
    }

    @Test
    void windowsLettersTabsAndCommasAreUnderstood() {
        var text = "name\ttown\nÆøå-foreningen\tRødby\n";
        var windows = text.getBytes(Charset.forName("windows-1252"));
        assertEquals(
                "Æøå-foreningen",
                name(Files.rows(Files.read(ImportFormat.CSV, windows)).getFirst()));
        assertEquals(
                "A, B & C",
                name(rows(Map.of(), "name,town\n\"A, B & C\",Herlev\n").getFirst()));
        assertEquals("Æ", name(rows(Map.of(), "\uFEFFname,town\nÆ,Herlev\n").getFirst()));
    }

    @Test
    void aMistakeIsNamedByItsColumnAndKeepsTheRow() {
        var row = rows(DANISH, header("Korps;ingen mail;123;12345678;")).getFirst();
        var faulty = assertInstanceOf(ImportRow.Faulty.class, row);
        assertEquals(
                Set.of(new Violation("/CVR", "cvr"), new Violation("/Mail", "form.email")),
                Set.copyOf(faulty.violations()));
        assertEquals("#row=2", faulty.place());
        assertEquals("\"Korps\";\"ingen mail\";\"123\";\"12345678\";\"\"", faulty.raw());
    }

    @Test
    void aRowWithoutANameOrWithOtherCellsIsKeptAsFaulty() {
        var rows = rows(DANISH, header(";;;;\nA;b"));
        assertEquals(List.of(new Violation("/Foreningens navn", "field.required")), Files.violations(rows.getFirst()));
        assertEquals(List.of(new Violation("", "csv.cells")), Files.violations(rows.getLast()));
    }

    @Test
    void everythingWrongWithTheHeaderIsNamedAndNoRowIsRead() {
        var mapping = Map.of("email", "Mail", "phone", "Telefon", "colour", "Farve");
        var broken = assertInstanceOf(
                ImportContent.Broken.class,
                Files.read(ImportFormat.CSV, "x.csv", mapping, Files.bytes("Navn;Mail;Mail\nA;b;c\n")));
        assertEquals(
                Set.of(
                        new Violation("/mapping/name", "field.required"),
                        new Violation("/mapping/phone", "csv.column"),
                        new Violation("/mapping/email", "csv.column.repeats"),
                        new Violation("/mapping/colour", "field.unknown")),
                Set.copyOf(broken.violations()));
    }

    @Test
    void aFormulaThatWasDisarmedIsReadAsItWas() {
        assertEquals("=A1", name(rows(Map.of(), "name,town\n'=A1,Herlev\n").getFirst()));
        assertEquals(
                "'t Huis", name(rows(Map.of(), "name,town\n't Huis,Herlev\n").getFirst()));
    }

    @Test
    void anUnknownCategoryIsLeftOutWithAWarning() {
        var row = rows(Map.of(), "name;categories\nA;musik og sang|vrøvl\n").getFirst();
        assertEquals(
                Set.of(new Category("topic:music")),
                Files.entry(row, Organisation.class).about().categories());
        assertEquals(List.of(new Violation("/categories", "category")), Files.violations(row));
    }

    @Test
    void theSameNumberIsTheSameOrganisationWhateverItIsCalled() {
        var rows = rows(DANISH, header("Gammelt navn;;;99999004;\nNyt navn;;;99999004;\nNyt navn;;;;"));
        assertEquals(
                Files.entry(rows.get(0), Organisation.class).id(),
                Files.entry(rows.get(1), Organisation.class).id());
        assertNotEquals(
                Files.entry(rows.get(1), Organisation.class).id(),
                Files.entry(rows.get(2), Organisation.class).id());
        assertNull(Files.entry(rows.get(2), Organisation.class).number());
    }

    private static String header(String rows) {
        return "Foreningens navn;Mail;Telefon;CVR;By\n" + rows + "\n";
    }

    private static Organisation organisation(Map<String, String> mapping, String text) {
        return Files.entry(rows(mapping, text).getFirst(), Organisation.class);
    }

    private static String name(ImportRow row) {
        return Files.entry(row, Organisation.class).about().name().in(Language.DA);
    }

    private static List<ImportRow> rows(Map<String, String> mapping, String text) {
        return Files.rows(Files.read(ImportFormat.CSV, "x.csv", mapping, Files.bytes(text)));
    }
}
