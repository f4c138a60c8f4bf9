package samspil.directory.pages;

import io.micronaut.context.annotation.Requires;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Produces;
import java.net.URI;
import samspil.directory.pages.words.Addresses;
import samspil.kernel.Language;
import samspil.kernel.Municipalities;
import samspil.kernel.Municipality;
import samspil.pages.PageAnswers;
import samspil.pages.Sites;
import samspil.pages.errors.ErrorPages;
import samspil.platform.access.Open;
import samspil.platform.http.ProblemType;
import samspil.platform.http.Readers;

/** The way in: the page of all municipalities, and the short address of each. */
@Controller
@Produces(MediaType.TEXT_HTML)
@Open
@Requires(env = "public")
final class NationalController {
    private static final int LONGEST = 100;

    private final Municipalities municipalities;
    private final Sites sites;
    private final ErrorPages errors;

    NationalController(Municipalities municipalities, Sites sites, ErrorPages errors) {
        this.municipalities = municipalities;
        this.sites = sites;
        this.errors = errors;
    }

    @Get("/")
    HttpResponse<?> root(HttpRequest<?> request) {
        var answer = national(request, Readers.language(request));
        return ((MutableHttpResponse<?>) answer).header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
    }

    /** @param language a language, or a municipality's name, which is the address people say aloud */
    @Get("/{language}")
    HttpResponse<?> named(HttpRequest<?> request, @PathVariable String language) {
        return Language.of(language)
                .<HttpResponse<?>>map(known -> national(request, known))
                .or(() -> municipalities.bySlug(language).map(NationalController::home))
                .orElseGet(() -> errors.answer(request, ProblemType.NOT_FOUND));
    }

    private HttpResponse<?> national(HttpRequest<?> request, Language language) {
        return PageAnswers.open(request, new NationalPage(municipalities, language, asked(request)).in(sites));
    }

    private static String asked(HttpRequest<?> request) {
        return request.getParameters()
                .getFirst("q")
                .filter(asked -> asked.length() <= LONGEST)
                .orElse("");
    }

    private static HttpResponse<?> home(Municipality municipality) {
        return HttpResponse.redirect(URI.create(new Addresses(municipality.language(), municipality).home()))
                .status(io.micronaut.http.HttpStatus.FOUND);
    }
}
