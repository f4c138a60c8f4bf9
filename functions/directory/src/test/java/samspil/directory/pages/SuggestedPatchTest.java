package samspil.directory.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import samspil.directory.About;
import samspil.directory.Address;
import samspil.directory.Contact;
import samspil.directory.Entry;
import samspil.directory.EntryId;
import samspil.directory.Kind;
import samspil.directory.Organisation;
import samspil.directory.Place;
import samspil.directory.Point;
import samspil.directory.Proposal;
import samspil.directory.SomeEntries;
import samspil.directory.Trust;
import samspil.kernel.Language;
import samspil.kernel.LocalText;
import samspil.kernel.Municipality;
import samspil.platform.http.FormFields;
import samspil.platform.json.Json;
import samspil.platform.json.Parsed;

class SuggestedPatchTest {
    private static final Municipality HERLEV = SomeEntries.municipality("herlev");
    private static final Entry CHOIR = new Organisation(
            EntryId.of(HERLEV.id(), Kind.ORGANISATION, "test", "1"),
            HERLEV.id(),
            Set.of(),
            About.named(LocalText.of(Language.DA, "Koret")),
            null,
            new Place(new Address("Vejen 1", "2730", "Herlev"), new Point(55.7, 12.4), Place.Privacy.EXACT),
            List.of(),
            List.of(new Contact(null, null, "kor@example.org", null, LocalDate.of(2026, 1, 2))),
            new Trust(Trust.Source.ORGANISATION, null));

    @Test
    void whatWasNotTouchedIsNotSuggested() {
        assertEquals("{}", changes(Map.of()));
    }

    @Test
    void aTextIsChangedInTheLanguageItIsShownIn() {
        assertEquals("{\"about\":{\"name\":{\"da\":\"Pigekoret\"}}}", changes(Map.of("name", "Pigekoret")));
    }

    @Test
    void aContactKeepsItsConsent() {
        assertEquals(
                "{\"contacts\":[{\"consent\":\"2026-01-02\",\"email\":\"kor@example.org\",\"phone\":\"+4512345678\"}]}",
                changes(Map.of("phone", "+45 12 34 56 78")));
    }

    @Test
    void whatTheFormDidNotAskForStandsAsItWas() {
        var asked = FormFields.of(Map.of("base", "1", "phone", "+4512345678"));
        var proposal = new SuggestedPatch(new SuggestableFields(CHOIR, Language.DA), asked).proposal();
        assertEquals(
                "{\"contacts\":[{\"consent\":\"2026-01-02\",\"email\":\"kor@example.org\",\"phone\":\"+4512345678\"}]}",
                Json.write(proposal.orThrow().changes()));
    }

    @Test
    void anotherAddressForgetsThePoint() {
        assertEquals(
                "{\"place\":{\"address\":{\"street\":\"Vejen 2\"},\"point\":null}}",
                changes(Map.of("street", "Vejen 2")));
    }

    @Test
    void aWebsiteMayBeTypedAsPeopleSayIt() {
        assertEquals(
                "{\"about\":{\"links\":[{\"address\":\"https://koret.example\"}]}}",
                changes(Map.of("website", "koret.example")));
    }

    @Test
    void anEmailThatIsNoneIsRefusedAtItsField() {
        var refused =
                (Parsed.Refused<Proposal>) patch(Map.of("yourEmail", "nobody")).proposal();
        var errors = new SuggestErrors(Language.DA).of(refused.violations());
        assertEquals(Set.of("yourEmail"), errors.keySet());
    }

    private static String changes(Map<String, String> typed) {
        return Json.write(
                ((Parsed.Value<Proposal>) patch(typed).proposal()).value().changes());
    }

    /** The form as it was opened, with these fields typed over. */
    private static SuggestedPatch patch(Map<String, String> typed) {
        var fields = new SuggestableFields(CHOIR, Language.DA);
        var sent = new LinkedHashMap<>(fields.live());
        sent.put("base", "1");
        sent.putAll(typed);
        return new SuggestedPatch(fields, FormFields.of(sent));
    }
}
