package samspil.directory.http;

import io.micronaut.context.annotation.Requires;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import java.util.List;
import java.util.Map;
import samspil.directory.Query;
import samspil.directory.Search;
import samspil.directory.Taxonomy;
import samspil.directory.search.QueryParameters;
import samspil.kernel.Municipality;
import samspil.kernel.Violation;
import samspil.platform.access.Open;
import samspil.platform.http.Answers;
import samspil.platform.http.ProblemType;
import samspil.platform.http.Readers;
import samspil.platform.json.Parsed;

/** Finds entries, completes what is typed, and names the categories to choose from. */
@Controller("/v1/{municipality}")
@Open
@Requires(env = "public")
final class SearchController {
    private final Search search;
    private final QueryParameters parameters;
    private final Taxonomy taxonomy;

    SearchController(Search search, QueryParameters parameters, Taxonomy taxonomy) {
        this.search = search;
        this.parameters = parameters;
        this.taxonomy = taxonomy;
    }

    @Get("/search")
    HttpResponse<?> search(HttpRequest<?> request, Municipality municipality) {
        return Answers.parsed(request, read(request, municipality), query -> found(request, municipality, query));
    }

    @Get("/completions")
    HttpResponse<?> completions(HttpRequest<?> request, Municipality municipality) {
        return Answers.parsed(request, read(request, municipality), query -> {
            var completions = search.complete(municipality, query.words(), query.reader());
            return Answers.json(Map.of("completions", completions));
        });
    }

    @Get("/categories")
    HttpResponse<?> categories(HttpRequest<?> request, Municipality municipality) {
        return Answers.parsed(request, read(request, municipality), query -> {
            var categories = taxonomy.terms().stream()
                    .map(term -> CategoryView.of(term, query.reader()))
                    .toList();
            return Answers.json(Map.of("categories", categories));
        });
    }

    private HttpResponse<?> found(HttpRequest<?> request, Municipality municipality, Query query) {
        var labels = new FacetLabels(taxonomy, query.reader());
        return search.find(municipality, query)
                .map(results -> Answers.json(SearchView.of(results, labels)))
                .orElseGet(() ->
                        Answers.problem(request, ProblemType.INVALID, List.of(new Violation("/after", "cursor"))));
    }

    private Parsed<Query> read(HttpRequest<?> request, Municipality municipality) {
        return parameters.read(request.getParameters().asMap(), Readers.language(request, municipality.language()));
    }
}
