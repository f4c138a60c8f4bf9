package samspil.directory.pages;

import io.micronaut.context.annotation.Requires;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Produces;
import java.net.URI;
import samspil.directory.Kind;
import samspil.directory.pages.words.Addresses;
import samspil.kernel.Language;
import samspil.kernel.Municipality;
import samspil.pages.errors.ErrorPages;
import samspil.platform.access.Open;
import samspil.platform.http.ProblemType;

/** Addresses that lead nowhere, as far as a gateway can tell them from others: answered by a page and not by the gateway. */
@Controller("/{language:[a-z][a-z]}/{municipality}/{kind}")
@Produces(MediaType.TEXT_HTML)
@Open
@Requires(env = "public")
final class WrongAddressController {
    private final ErrorPages errors;

    WrongAddressController(ErrorPages errors) {
        this.errors = errors;
    }

    /** Somebody who cuts off the end of an entry's address finds all of its kind. */
    @Get
    HttpResponse<?> cut(
            HttpRequest<?> request, Language language, Municipality municipality, @PathVariable String kind) {
        return Kind.ofPlural(kind)
                .map(known -> new Addresses(language, municipality).search("kind", known.plural()))
                .<HttpResponse<?>>map(address -> HttpResponse.redirect(URI.create(address)))
                .orElseGet(() -> errors.answer(request, ProblemType.NOT_FOUND));
    }

    @Get("/{id}/{+rest}")
    HttpResponse<?> longer(HttpRequest<?> request) {
        return errors.answer(request, ProblemType.NOT_FOUND);
    }
}
