package samspil.directory.pages;

import io.micronaut.context.annotation.Requires;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import java.time.InstantSource;
import samspil.directory.Catalogues;
import samspil.directory.pages.words.View;
import samspil.directory.pages.words.Visit;
import samspil.kernel.Language;
import samspil.kernel.Municipality;
import samspil.pages.PageAnswers;
import samspil.pages.Sites;

/** A municipality's home page. */
@Controller("/{language}/{municipality}")
@Requires(env = "public")
final class HomeController {
    private final Catalogues catalogues;
    private final DirectoryPages pages;
    private final InstantSource clock;

    HomeController(Catalogues catalogues, Sites sites, InstantSource clock) {
        this.catalogues = catalogues;
        this.pages = new DirectoryPages(sites);
        this.clock = clock;
    }

    @Get
    HttpResponse<?> home(HttpRequest<?> request, Language language, Municipality municipality) {
        var visit = new Visit(municipality, language, clock.instant());
        return PageAnswers.open(request, new HomePage(new View(visit, catalogues.of(municipality))).in(pages));
    }
}
