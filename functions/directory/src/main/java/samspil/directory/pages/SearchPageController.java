package samspil.directory.pages;

import io.micronaut.context.annotation.Requires;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import java.time.InstantSource;
import samspil.directory.Catalogues;
import samspil.directory.Search;
import samspil.directory.Taxonomy;
import samspil.directory.pages.words.View;
import samspil.directory.pages.words.Visit;
import samspil.directory.search.QueryParameters;
import samspil.kernel.Language;
import samspil.kernel.Municipality;
import samspil.pages.Page;
import samspil.pages.PageAnswers;
import samspil.pages.Sites;

/** The search page. */
@Controller("/{language}/{municipality}/search")
@Requires(env = "public")
final class SearchPageController {
    private final Search search;
    private final Catalogues catalogues;
    private final QueryParameters reading;
    private final DirectoryPages pages;
    private final InstantSource clock;

    SearchPageController(Search search, Catalogues catalogues, Taxonomy taxonomy, Sites sites, InstantSource clock) {
        this.search = search;
        this.catalogues = catalogues;
        this.reading = new QueryParameters(taxonomy);
        this.pages = new DirectoryPages(sites);
        this.clock = clock;
    }

    @Get
    HttpResponse<?> search(HttpRequest<?> request, Language language, Municipality municipality) {
        var view = new View(new Visit(municipality, language, clock.instant()), catalogues.of(municipality));
        return PageAnswers.open(request, page(view, Asked.of(request, reading, language)));
    }

    /** A cursor that leads nowhere any more leads to the beginning. */
    private Page page(View view, Asked asked) {
        return search.find(view.visit().municipality(), asked.query())
                .map(results -> new SearchPage(view, asked, results).in(pages))
                .orElseGet(() -> page(view, asked.fromStart()));
    }
}
