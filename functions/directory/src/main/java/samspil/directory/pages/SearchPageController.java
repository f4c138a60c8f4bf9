package samspil.directory.pages;

import io.micronaut.context.annotation.Requires;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import samspil.directory.Search;
import samspil.directory.Taxonomy;
import samspil.directory.pages.words.View;
import samspil.directory.search.QueryParameters;
import samspil.kernel.Language;
import samspil.kernel.Municipality;
import samspil.pages.Page;
import samspil.pages.PageAnswers;
import samspil.platform.access.Open;

/** The search page. */
@Controller("/{language}/{municipality}/search")
@Produces(MediaType.TEXT_HTML)
@Open
@Requires(env = "public")
final class SearchPageController {
    private final Search search;
    private final QueryParameters reading;
    private final Views views;
    private final DirectoryPages pages;
    private final AlsoElsewhere elsewhere;

    SearchPageController(Search search, Taxonomy taxonomy, Views views, DirectoryPages pages, AlsoElsewhere elsewhere) {
        this.search = search;
        this.reading = new QueryParameters(taxonomy);
        this.views = views;
        this.pages = pages;
        this.elsewhere = elsewhere;
    }

    @Get
    HttpResponse<?> search(HttpRequest<?> request, Language language, Municipality municipality) {
        var asked = Asked.of(request, reading, language);
        return PageAnswers.open(request, page(views.of(municipality, language), asked));
    }

    /** A cursor that leads nowhere any more leads to the beginning. */
    private Page page(View view, Asked asked) {
        return search.find(view.visit().municipality(), asked.query())
                .map(results -> new SearchPage(
                                view,
                                asked,
                                results,
                                elsewhere.of(view, asked.query().words()))
                        .in(pages))
                .orElseGet(() -> page(view, asked.fromStart()));
    }
}
