package samspil.directory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import org.junit.jupiter.api.Test;
import samspil.platform.json.Json;
import samspil.platform.json.JsonValue;
import samspil.platform.json.Parsed;

class PatchTest {
    private final Organisation live = Samples.organisation("Besøgsvenner");

    @Test
    void contactsWithoutConsentSurviveWhatIsSuggestedForTheOthers() {
        var after = applied(live, """
                {"contacts":[{"name":"Nina Ny","consent":"2026-02-03"}]}""");
        assertEquals(
                List.of(new Contact("Nina Ny", null, null, null, LocalDate.parse("2026-02-03")), Samples.PRIVATE),
                after.contacts());
    }

    @Test
    void takingTheContactsAwayTakesOnlyThePublishedOnes() {
        assertEquals(
                List.of(Samples.PRIVATE), applied(live, "{\"contacts\":null}").contacts());
    }

    @Test
    void somebodyWhoIsNamedAgainWithConsentStandsThereOnce() {
        var after = applied(live, """
                {"contacts":[{"name":"Hanne Hemmelig","email":"hanne@privat.example","consent":"2026-02-03"}]}""");
        assertEquals(1, after.contacts().size());
        assertTrue(after.contacts().getFirst().isPublished());
    }

    @Test
    void aHiddenPlaceStaysHiddenWhateverIsSuggested() {
        var secret = new Place(new Address("Skjulvej 1", "2730", "Herlev"), null, Place.Privacy.HIDDEN);
        var after = applied(Samples.placed(live, secret), """
                {"place":{"address":{"town":"Herlev"},"privacy":"exact"}}""");
        assertEquals(null, ((Organisation) after.published()).place());
    }

    @Test
    void whatOnlyTheMunicipalityDecidesCanNotBeSuggested() {
        var patch = new Patch(Json.tree("{\"id\":1,\"home\":1,\"trust\":1}").orThrow());
        assertEquals(
                List.of("/id", "/home", "/trust"),
                patch.fixed(live).stream().map(violation -> violation.pointer()).toList());
    }

    @Test
    void noSuggestionEverTouchesAPrivateContact() {
        Seeds.each(300, seed -> {
            var entries = SomeEntries.of(Samples.HERLEV, 12, seed);
            var before = entries.get((int) (seed % 12));
            var other = entries.stream()
                    .filter(each -> each.kind() == before.kind())
                    .toList()
                    .getLast();
            var patch = new LinkedHashMap<>(EntryTree.of(other.published()).members());
            patch.keySet().removeAll(List.of("id", "home", "trust"));
            var after = new Patch(new JsonValue.Members(patch)).appliedTo(before);
            if (after instanceof Parsed.Value<? extends Entry>(var changed)) {
                assertTrue(changed.contacts().containsAll(hidden(before)));
            } else {
                assertFalse(hidden(before).isEmpty(), "only too many contacts may be in the way");
            }
        });
    }

    @Test
    void whatIsPublishedOfTheResultIsWhatTheSuggesterSawChanged() {
        Seeds.each(300, seed -> {
            var before = SomeEntries.of(Samples.HERLEV, 12, seed).get((int) (seed % 12));
            var patch = new Patch(Json.tree("{\"about\":{\"name\":{\"en\":\"Seed " + seed + "\"}}}")
                    .orThrow());
            assertEquals(
                    patch.appliedTo(before.published()).orThrow(),
                    patch.appliedTo(before).orThrow().published());
        });
    }

    private static List<Contact> hidden(Entry entry) {
        return entry.contacts().stream()
                .filter(contact -> !contact.isPublished())
                .toList();
    }

    private static Entry applied(Entry entry, String changes) {
        return new Patch(Json.tree(changes).orThrow()).appliedTo(entry).orThrow();
    }
}
