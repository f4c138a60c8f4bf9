package samspil.directory.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import samspil.directory.Completion;
import samspil.directory.Query;
import samspil.directory.Seeds;
import samspil.directory.SomeEntries;
import samspil.directory.Taxonomy;
import samspil.kernel.Language;

class CompletionsTest {
    private final Shelf herlev = new Shelf("herlev");

    @Test
    void aBeginningIsCompletedWhateverItsSpelling() {
        herlev.organisation("Herlev Håndboldklub");
        for (var typed : List.of("hånd", "haand", "HAND", "herlev ha", "håndboldklub herl")) {
            assertEquals(List.of("Herlev Håndboldklub"), texts(typed), typed);
        }
    }

    @Test
    void theMostPopularComesFirst() {
        herlev.organisation("Skakklubben A");
        var popular = herlev.organisation("Skakklubben B");
        herlev.activity("Turnering", List.of(popular.id()), List.of());
        assertEquals(List.of("Skakklubben B", "Skakklubben A"), texts("skak"));
    }

    @Test
    void aCategoryIsOfferedInTheReadersLanguage() {
        herlev.organisation("Herlev Hjælper", "topic:visiting");
        var offered = herlev.search().complete(herlev.municipality(), "besø", Language.EN);
        assertEquals(
                List.of("Visiting friends and company"),
                offered.stream().map(Completion::text).toList());
    }

    @Test
    void aCategoryNobodyHasIsNotOffered() {
        herlev.organisation("Herlev Hjælper");
        assertEquals(List.of(), texts("besø"));
    }

    @Test
    void nothingIsCompletedToNothing() {
        herlev.organisation("Herlev Hjælper");
        assertEquals(List.of(), texts(" "));
    }

    @Test
    void equalNamesAreOfferedOnce() {
        herlev.activity("Strikkecafé", List.of(), List.of());
        herlev.activity("Strikkecafe", List.of(), List.of());
        assertEquals(1, texts("strik").size());
    }

    @Test
    void everyCompletionFindsSomething() {
        var municipality = SomeEntries.municipality("herlev");
        Seeds.each(10, seed -> {
            var catalogue = SomeEntries.catalogue(municipality, 150, seed);
            var search = new CatalogueSearch(_ -> catalogue, Taxonomy.shipped());
            for (var typed : List.of("b", "f", "sk", "h", "mus", "besø", "ældre", "ny")) {
                var offered = search.complete(municipality, typed, Language.DA);
                assertTrue(offered.size() <= 8);
                assertEquals(offered.size(), new HashSet<>(offered).size());
                offered.forEach(one -> assertTrue(
                        search.find(municipality, Query.words(one.text(), Language.DA))
                                        .orElseThrow()
                                        .total()
                                > 0,
                        one::text));
            }
        });
    }

    private List<String> texts(String typed) {
        return herlev.search().complete(herlev.municipality(), typed, Language.DA).stream()
                .map(Completion::text)
                .toList();
    }
}
