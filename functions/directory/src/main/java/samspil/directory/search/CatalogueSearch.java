package samspil.directory.search;

import java.util.List;
import java.util.Optional;
import samspil.directory.Catalogues;
import samspil.directory.Completion;
import samspil.directory.Query;
import samspil.directory.Results;
import samspil.directory.Search;
import samspil.directory.Taxonomy;
import samspil.kernel.Language;
import samspil.kernel.Municipality;

/** Searches the catalogue in memory. Safe to be used by many threads. */
public final class CatalogueSearch implements Search {
    private final Catalogues catalogues;
    private final Indexes indexes;

    /** Searches what these catalogues hold, by the words of this taxonomy. */
    public CatalogueSearch(Catalogues catalogues, Taxonomy taxonomy) {
        this.catalogues = catalogues;
        this.indexes = new Indexes(new TaxonomyWords(taxonomy));
    }

    @Override
    public Optional<Results> find(Municipality municipality, Query query) {
        var finding = Finding.of(index(municipality), municipality.id(), query);
        var after = query.paging().after();
        return after == null
                ? Optional.of(finding.results(null))
                : Cursor.read(after, finding.question()).map(finding::results);
    }

    @Override
    public List<Completion> complete(Municipality municipality, String typed, Language reader) {
        return index(municipality).completions(reader).of(typed);
    }

    private Index index(Municipality municipality) {
        return indexes.of(catalogues.of(municipality));
    }
}
