package samspil.directory.pages;

import io.micronaut.context.annotation.Requires;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import java.util.Optional;
import samspil.directory.Query;
import samspil.directory.Results;
import samspil.directory.Search;
import samspil.kernel.Language;
import samspil.kernel.Municipality;
import samspil.pages.PageAnswers;
import samspil.platform.access.Open;

/** The shortlist; its address holds the list, so that nothing is kept here. */
@Controller("/{language}/{municipality}/shortlist")
@Produces(MediaType.TEXT_HTML)
@Open
@Requires(env = "public")
final class ShortlistController {
    private static final int LONGEST = 200;

    private final Views views;
    private final Search search;
    private final DirectoryPages pages;

    ShortlistController(Views views, Search search, DirectoryPages pages) {
        this.views = views;
        this.search = search;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> show(HttpRequest<?> request, Language language, Municipality municipality) {
        var list = Shortlist.of(request.getParameters().getAll("entry"));
        var words = request.getParameters()
                .getFirst("q")
                .filter(asked -> asked.length() <= LONGEST)
                .orElse("");
        var view = views.of(municipality, language);
        return PageAnswers.open(
                request, new ShortlistPage(view, list, words, found(municipality, language, words)).in(pages));
    }

    private Optional<Results> found(Municipality municipality, Language language, String words) {
        return words.isBlank() ? Optional.empty() : search.find(municipality, Query.words(words, language));
    }
}
