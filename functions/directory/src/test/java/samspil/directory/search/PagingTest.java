package samspil.directory.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import samspil.directory.Catalogue;
import samspil.directory.EntryId;
import samspil.directory.Query;
import samspil.directory.Results;
import samspil.directory.Seeds;
import samspil.directory.SomeEntries;
import samspil.directory.Taxonomy;
import samspil.kernel.Language;
import samspil.kernel.Municipality;

class PagingTest {
    private final Municipality herlev = SomeEntries.municipality("herlev");

    @Test
    void walkingAllPagesGivesEveryHitOnce() {
        Seeds.each(40, seed -> {
            var search = search(seed);
            var random = new SplittableRandom(seed);
            var query = SomeQueries.query(random, herlev);
            var walked = new ArrayList<EntryId>();
            var paging = Optional.of(new Query.Paging(null, 1 + random.nextInt(30)));
            int total = 0;
            while (paging.isPresent()) {
                var page = find(search, SomeQueries.paged(query, paging.orElseThrow()));
                page.hits().forEach(hit -> walked.add(hit.live().id()));
                total = page.total();
                paging = Optional.ofNullable(page.next()).map(next -> new Query.Paging(next, 1 + random.nextInt(30)));
            }
            assertEquals(total, walked.size());
            assertEquals(total, new HashSet<>(walked).size());
        });
    }

    @Test
    void aPageContinuesAfterItsLastHitWasRemoved() {
        var before = SomeEntries.catalogue(herlev, 60, 1);
        var query = SomeQueries.paged(Query.words("", Language.DA), new Query.Paging(null, 10));
        var first = find(new CatalogueSearch(_ -> before, Taxonomy.shipped()), query);
        var gone = first.hits().getLast().live();
        var left = before.live().stream().filter(live -> !live.equals(gone)).toList();
        var after = new Catalogue(herlev, SomeEntries.THEN, "after", left);
        var search = new CatalogueSearch(_ -> after, Taxonomy.shipped());
        var second = find(search, SomeQueries.paged(query, new Query.Paging(first.next(), 10)));
        var all = find(search, SomeQueries.paged(query, new Query.Paging(null, 100)));
        assertEquals(all.hits().subList(9, 19), second.hits());
    }

    @Test
    void aCursorOfAnotherQueryIsRefused() {
        var search = search(1);
        var first = find(search, Query.words("", Language.DA));
        var paging = new Query.Paging(first.next(), 20);
        assertTrue(search.find(herlev, SomeQueries.paged(Query.words("", Language.DA), paging))
                .isPresent());
        assertEquals(
                Optional.empty(), search.find(herlev, SomeQueries.paged(Query.words("klub", Language.DA), paging)));
        assertEquals(Optional.empty(), search.find(herlev, SomeQueries.paged(Query.words("", Language.NB), paging)));
        assertEquals(
                Optional.empty(),
                search.find(
                        SomeEntries.municipality("loerenskog"),
                        SomeQueries.paged(Query.words("", Language.DA), paging)));
    }

    @Test
    void anythingElseForACursorIsRefused() {
        var search = search(1);
        Seeds.each(300, seed -> {
            var random = new SplittableRandom(seed);
            var text = random.ints(random.nextInt(60), 32, 255)
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString();
            var query = SomeQueries.paged(Query.words("", Language.DA), new Query.Paging(text, 20));
            assertEquals(Optional.empty(), search.find(herlev, query), text);
        });
    }

    private CatalogueSearch search(long seed) {
        var catalogue = SomeEntries.catalogue(herlev, 150, seed);
        return new CatalogueSearch(_ -> catalogue, Taxonomy.shipped());
    }

    private Results find(CatalogueSearch search, Query query) {
        return search.find(herlev, query).orElseThrow();
    }
}
