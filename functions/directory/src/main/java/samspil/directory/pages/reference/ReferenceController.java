package samspil.directory.pages.reference;

import io.micronaut.context.annotation.Requires;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import samspil.kernel.Language;
import samspil.pages.PageAnswers;
import samspil.pages.Sites;
import samspil.platform.access.Open;
import samspil.platform.http.Answers;

/** The contract, for machines and for people. */
@Controller
@Open
@Requires(env = "public")
final class ReferenceController {
    private final Contract contract;
    private final Sites sites;

    ReferenceController(Contract contract, Sites sites) {
        this.contract = contract;
        this.sites = sites;
    }

    @Get("/v1/openapi.json")
    @Produces({MediaType.APPLICATION_JSON, MediaType.TEXT_HTML}) // a browser asks for HTML, and gets the file
    HttpResponse<?> contract() {
        return Answers.text(MediaType.APPLICATION_JSON, contract.json())
                .header(HttpHeaders.CACHE_CONTROL, "public, max-age=3600");
    }

    @Get("/{language}/reference")
    @Produces(MediaType.TEXT_HTML)
    HttpResponse<?> reference(HttpRequest<?> request, Language language) {
        var page = new ReferencePage(new Operations(contract.document()), language);
        return PageAnswers.open(request, page.in(sites));
    }
}
