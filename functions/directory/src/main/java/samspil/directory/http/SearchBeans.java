package samspil.directory.http;

import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import samspil.directory.Catalogues;
import samspil.directory.Search;
import samspil.directory.Taxonomy;
import samspil.directory.search.CatalogueSearch;
import samspil.directory.search.QueryParameters;

/** The search and how it is asked, for JSON and pages alike. */
@Factory
@Requires(env = {"public", "desk"})
final class SearchBeans {

    @Singleton
    Search search(Catalogues catalogues, Taxonomy taxonomy) {
        return new CatalogueSearch(catalogues, taxonomy);
    }

    @Singleton
    QueryParameters parameters(Taxonomy taxonomy) {
        return new QueryParameters(taxonomy);
    }
}
