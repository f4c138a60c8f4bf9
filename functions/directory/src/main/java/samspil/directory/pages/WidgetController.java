package samspil.directory.pages;

import io.micronaut.context.annotation.Requires;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import samspil.directory.Search;
import samspil.directory.Taxonomy;
import samspil.directory.pages.words.View;
import samspil.directory.search.QueryParameters;
import samspil.kernel.Language;
import samspil.kernel.Municipality;
import samspil.pages.ContentPolicy;
import samspil.pages.PageAnswers;
import samspil.platform.access.Open;

/** A list for the pages of others: without cookies, and the only page that may stand in a frame of theirs. */
@Controller("/{language}/{municipality}/widget")
@Produces(MediaType.TEXT_HTML)
@Open
@Requires(env = "public")
final class WidgetController {
    private static final List<String> LIMIT = List.of("8");

    private final Search search;
    private final QueryParameters reading;
    private final Views views;
    private final DirectoryPages pages;

    WidgetController(Search search, Taxonomy taxonomy, Views views, DirectoryPages pages) {
        this.search = search;
        this.reading = new QueryParameters(taxonomy);
        this.views = views;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> list(HttpRequest<?> request, Language language, Municipality municipality) {
        var html = page(request, views.of(municipality, language)).html(pages);
        var answer = PageAnswers.open(request, html);
        return ((MutableHttpResponse<?>) answer).header(ContentPolicy.HEADER, ContentPolicy.FRAMED);
    }

    @Get("/about")
    HttpResponse<?> about(HttpRequest<?> request, Language language, Municipality municipality) {
        var answer = PageAnswers.open(
                request, page(request, views.of(municipality, language)).about(pages));
        return ((MutableHttpResponse<?>) answer).header(ContentPolicy.HEADER, ContentPolicy.FRAMING);
    }

    private WidgetPage page(HttpRequest<?> request, View view) {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        request.getParameters().forEach(each -> parameters.put(each.getKey(), each.getValue()));
        parameters.keySet().removeAll(List.of("after", "limit"));
        parameters.put("limit", LIMIT);
        var asked = Asked.of(parameters, reading, view.visit().language());
        return new WidgetPage(
                view,
                asked,
                search.find(view.visit().municipality(), asked.query()).orElseThrow());
    }
}
