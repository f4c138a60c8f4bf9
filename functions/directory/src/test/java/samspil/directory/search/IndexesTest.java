package samspil.directory.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import samspil.directory.Catalogue;
import samspil.directory.SomeEntries;
import samspil.directory.Taxonomy;
import samspil.kernel.Country;
import samspil.kernel.Language;
import samspil.kernel.Municipality;
import samspil.kernel.MunicipalityId;

class IndexesTest {
    private final Indexes indexes = new Indexes(new TaxonomyWords(Taxonomy.shipped()));

    @Test
    void aCatalogueIsIndexedOnce() {
        assertSame(indexes.of(catalogue(100, "a")), indexes.of(catalogue(100, "a")));
    }

    @Test
    void aChangedCatalogueIsIndexedAnew() {
        var old = indexes.of(catalogue(100, "a"));
        var changed = indexes.of(catalogue(100, "b"));
        assertNotSame(old, changed);
        assertEquals("b", changed.hash());
    }

    @Test
    void municipalitiesAreKeptApart() {
        assertNotSame(indexes.of(catalogue(100, "a")), indexes.of(catalogue(101, "a")));
    }

    @Test
    void theOneSearchedLongestAgoIsForgotten() {
        var first = indexes.of(catalogue(100, "a"));
        var second = indexes.of(catalogue(101, "a"));
        IntStream.range(102, 108).forEach(code -> indexes.of(catalogue(code, "a")));
        assertSame(first, indexes.of(catalogue(100, "a")));
        indexes.of(catalogue(108, "a"));
        assertSame(first, indexes.of(catalogue(100, "a")));
        assertNotSame(second, indexes.of(catalogue(101, "a")));
    }

    private static Catalogue catalogue(int code, String hash) {
        var municipality =
                new Municipality(new MunicipalityId("" + code), "m" + code, "M", Country.DK, "R", Language.DA, 55, 12);
        return new Catalogue(municipality, SomeEntries.THEN, hash, List.of());
    }
}
