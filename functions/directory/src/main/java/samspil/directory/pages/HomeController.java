package samspil.directory.pages;

import io.micronaut.context.annotation.Requires;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import samspil.kernel.Language;
import samspil.kernel.Municipality;
import samspil.pages.PageAnswers;
import samspil.platform.access.Open;

/** A municipality's home page. A language has two letters: a browser that opens an address of the API gets its JSON. */
@Controller("/{language:[a-z][a-z]}/{municipality}")
@Produces(MediaType.TEXT_HTML)
@Open
@Requires(env = "public")
final class HomeController {
    private final HomePages homes;

    HomeController(HomePages homes) {
        this.homes = homes;
    }

    @Get
    HttpResponse<?> home(HttpRequest<?> request, Language language, Municipality municipality) {
        return PageAnswers.open(request, homes.of(municipality, language));
    }
}
