package samspil.directory.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import samspil.directory.Query;
import samspil.directory.Results;
import samspil.directory.Seeds;
import samspil.directory.SomeEntries;
import samspil.directory.Taxonomy;
import samspil.kernel.Language;
import samspil.kernel.Municipality;

class FacetsTest {
    private final Municipality herlev = SomeEntries.municipality("herlev");

    @Test
    void everyOfferedValueGivesWhatItPromises() {
        forSomeQueries((search, query) -> {
            for (var facet : find(search, query).facets()) {
                for (var value : facet.values()) {
                    var chosen = SomeQueries.choosing(query, dimension(facet), value.value());
                    assertEquals(value.count(), find(search, chosen).total(), facet.name() + " " + value);
                }
            }
        });
    }

    @Test
    void noOfferedValueLeadsNowhere() {
        forSomeQueries((search, query) -> find(search, query).facets().stream()
                .flatMap(facet -> facet.values().stream())
                .forEach(value -> assertTrue(value.count() > 0 || value.chosen(), value::toString)));
    }

    @Test
    void whatIsChosenIsAlwaysShownAsChosen() {
        forSomeQueries((search, query) -> {
            for (var dimension : Dimension.values()) {
                int chosen = dimension.chosen(query).size();
                var shown = find(search, query).facets().stream()
                        .filter(facet -> facet.name().equals(dimension.key()))
                        .flatMap(facet -> facet.values().stream())
                        .filter(Results.Value::chosen)
                        .count();
                assertEquals(chosen, shown, dimension::key);
            }
        });
    }

    @Test
    void valuesOfOneFacetAddUp() {
        var search = search(1);
        var both = find(search, SomeQueries.choosing(Query.words("", Language.DA), Dimension.KIND, null));
        var kinds = both.facets().getFirst().values();
        assertEquals(
                List.of("organisations", "activities", "opportunities", "venues"),
                kinds.stream().map(Results.Value::value).toList());
        assertEquals(both.total(), kinds.stream().mapToInt(Results.Value::count).sum());
    }

    @Test
    void spellingsOfOneTownAreOneValue() {
        var shelf = new Shelf("herlev");
        shelf.venue("A", shelf.place("Østerås", 0));
        shelf.venue("B", shelf.place("Østerås", 0));
        shelf.venue("C", shelf.place("OESTERAAS", 0));
        var towns = shelf.find("").facets().stream()
                .filter(facet -> facet.name().equals("town"))
                .findFirst()
                .orElseThrow();
        assertEquals(List.of(new Results.Value("Østerås", 3, false)), towns.values());
    }

    @Test
    void whereNothingIsFoundTheFiltersInTheWayAreNamed() {
        Seeds.each(60, seed -> {
            var search = search(seed);
            var query = SomeQueries.query(new SplittableRandom(seed), herlev);
            for (var without : find(search, query).without()) {
                assertEquals(0, find(search, query).total());
                assertTrue(without.total() > 0);
            }
        });
    }

    @Test
    void aWayOutKeepsItsPromise() {
        var shelf = new Shelf("herlev");
        shelf.organisation("Herlev Skakklub", "topic:games");
        var nowhere = SomeQueries.choosing(Query.words("skak", Language.DA), Dimension.KIND, "venues");
        var results = shelf.find(nowhere);
        assertEquals(List.of(new Results.Without("kind", 1)), results.without());
        assertFalse(results.facets().isEmpty());
    }

    @Test
    void nothingPrivateCanBeFound() {
        forSomeQueries((search, _) -> assertEquals(
                Set.of(),
                Set.copyOf(find(search, Query.words(SomeEntries.PRIVATE, Language.DA))
                        .hits())));
    }

    private void forSomeQueries(Property property) {
        Seeds.each(25, seed -> {
            var search = search(seed);
            var random = new SplittableRandom(seed);
            for (int i = 0; i < 4; i++) {
                property.check(search, SomeQueries.query(random, herlev));
            }
        });
    }

    private CatalogueSearch search(long seed) {
        var catalogue = SomeEntries.catalogue(herlev, 150, seed);
        return new CatalogueSearch(_ -> catalogue, Taxonomy.shipped());
    }

    private Results find(CatalogueSearch search, Query query) {
        return search.find(herlev, query).orElseThrow();
    }

    private static Dimension dimension(Results.Facet facet) {
        return List.of(Dimension.values()).stream()
                .filter(dimension -> dimension.key().equals(facet.name()))
                .findFirst()
                .orElseThrow();
    }

    private interface Property {
        void check(CatalogueSearch search, Query query);
    }
}
