package samspil.directory.exchange.incoming;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.List;
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
import samspil.directory.Trust;
import samspil.kernel.Language;
import samspil.kernel.Violation;

class BrregReaderTest {
    private final List<ImportRow> rows = Files.rows(Files.read(ImportFormat.BRREG, Files.sample("brreg.json")));

    @Test
    void aUnitAndItsVoluntaryRecordAreOneOrganisation() {
        var band = Files.entry(rows.getFirst(), Organisation.class);
        assertEquals("PRØVEDAL SKOLEKORPS", band.about().name().in(Language.NB));
        assertEquals(
                "NO-BRC-899999010", band.number() == null ? "" : band.number().orgId());
        assertEquals(
                Set.of(new Category("icnpo:1100"), new Category("icnpo:1300")),
                band.about().categories());
        assertEquals(
                "Å gi barn og unge musikkopplæring i et godt fellesskap.",
                band.about().description() == null
                        ? ""
                        : band.about().description().in(Language.NB));
        assertEquals(
                "https://www.proevedal-skolekorps.example",
                band.about().links().getFirst().address().toString());
        assertEquals(Trust.Source.REGISTER, band.trust().source());
        assertEquals(List.of(), Files.violations(rows.getFirst()));
    }

    @Test
    void whatMayBeSomebodysHomeIsShownAsAnAreaAndNobodyIsNamed() {
        var band = Files.entry(rows.getFirst(), Organisation.class);
        assertEquals(
                new Place(new Address("Prøveveien 1", "1470", "LØRENSKOG"), null, Place.Privacy.AREA), band.place());
        assertEquals(
                List.of(
                        new Contact(null, null, "styret@proevedal-skolekorps.example", null, null),
                        new Contact(null, null, null, "+4790000000", null)),
                band.contacts());
        assertEquals(List.of(), band.published().contacts());
    }

    @Test
    void theBankAccountIsKeptNowhere() {
        assertFalse(rows.toString().contains("00000000000"), "the account number");
        assertFalse(rows.toString().contains("kontonummer"), "its name");
    }

    @Test
    void whatIsBankruptOrDeletedIsSuggestedForRemoval() {
        assertEquals(
                new Violation("/konkurs", "register.bankrupt"),
                ended(1).reasons().getFirst());
        assertEquals(
                new Violation("/slettedato", "register.deleted"),
                ended(2).reasons().getFirst());
    }

    @Test
    void whatIsNotVoluntaryOrNotFromHereOrHasAWrongNumberIsKeptAsFaulty() {
        assertEquals(
                List.of(new Violation("/registrertIFrivillighetsregisteret", "register.voluntary")),
                Files.violations(rows.get(3)));
        assertEquals(
                List.of(new Violation("/forretningsadresse/kommunenummer", "home")), Files.violations(rows.get(4)));
        assertEquals(List.of(new Violation("/organisasjonsnummer", "orgnr")), Files.violations(rows.get(5)));
    }

    @Test
    void aVoluntaryRecordWithoutItsUnitIsNotLost() {
        assertEquals(7, rows.size());
        assertEquals(List.of(new Violation("", "register.unit")), Files.violations(rows.get(6)));
        assertEquals(
                "#/frivilligeOrganisasjoner/_embedded/frivilligeOrganisasjoner/1",
                rows.get(6).place());
    }

    @Test
    void aSingleUnitIsAFileToo() {
        var unit = "{\"organisasjonsnummer\":\"899999010\",\"navn\":\"KORPS\"}";
        assertEquals(
                1, Files.rows(Files.read(ImportFormat.BRREG, Files.bytes(unit))).size());
    }

    @Test
    void aPageWithoutUnitsIsBroken() {
        assertEquals(
                ImportContent.broken("", "file.nothing"),
                Files.read(ImportFormat.BRREG, Files.bytes("{\"page\":{\"size\":0}}")));
    }

    private ImportRow.Ended ended(int row) {
        return assertInstanceOf(ImportRow.Ended.class, rows.get(row));
    }
}
