package samspil.directory.pages;

import io.micronaut.context.annotation.Requires;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import java.util.function.Function;
import samspil.kernel.Language;
import samspil.kernel.Municipality;
import samspil.pages.Page;
import samspil.pages.PageAnswers;
import samspil.pages.errors.ErrorPages;
import samspil.platform.access.Open;
import samspil.platform.http.ProblemType;

/** The accessibility statement and the privacy page of a municipality. */
@Controller("/{language}/{municipality}")
@Produces(MediaType.TEXT_HTML)
@Open
@Requires(env = "public")
final class AboutController {
    private final DirectoryPages pages;
    private final Visits visits;
    private final ErrorPages errors;

    AboutController(DirectoryPages pages, Visits visits, ErrorPages errors) {
        this.pages = pages;
        this.visits = visits;
        this.errors = errors;
    }

    @Get("/accessibility")
    HttpResponse<?> accessibility(HttpRequest<?> request, Language language, Municipality municipality) {
        return answer(request, language, municipality, AboutPages::accessibility);
    }

    @Get("/privacy")
    HttpResponse<?> privacy(HttpRequest<?> request, Language language, Municipality municipality) {
        return answer(request, language, municipality, AboutPages::privacy);
    }

    private HttpResponse<?> answer(
            HttpRequest<?> request, Language language, Municipality municipality, Function<AboutPages, Page> page) {
        return pages.sites()
                .dresses()
                .of(municipality)
                .map(dress -> new AboutPages(pages, visits.of(municipality, language), dress))
                .<HttpResponse<?>>map(about -> PageAnswers.open(request, page.apply(about)))
                .orElseGet(() -> errors.answer(request, ProblemType.NOT_FOUND));
    }
}
