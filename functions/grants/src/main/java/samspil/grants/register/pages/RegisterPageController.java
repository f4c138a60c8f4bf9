package samspil.grants.register.pages;

import io.micronaut.context.annotation.Requires;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import java.time.InstantSource;
import samspil.grants.pages.Visit;
import samspil.grants.register.Register;
import samspil.grants.register.Register.Paging;
import samspil.grants.register.http.Asked;
import samspil.kernel.Language;
import samspil.kernel.Municipality;
import samspil.pages.PageAnswers;
import samspil.platform.access.Open;

/** The register, as a page. */
@Controller("/{language}/{municipality}/grants/register")
@Produces(MediaType.TEXT_HTML)
@Open
@Requires(env = "grants-public")
final class RegisterPageController {
    private final Register register;
    private final RegisterPage page;
    private final InstantSource clock;

    RegisterPageController(Register register, RegisterPage page, InstantSource clock) {
        this.register = register;
        this.page = page;
        this.clock = clock;
    }

    @Get
    HttpResponse<?> all(HttpRequest<?> request, Language language, Municipality municipality) {
        var visit = new Visit(municipality, language, clock.instant());
        var asked = Asked.of(request, Paging.FIRST.limit(), Paging.FIRST.limit());
        var part = register.part(municipality.id(), asked.wanted(), asked.paging());
        return PageAnswers.open(request, page.of(visit, asked, part, register.totals(municipality.id())));
    }
}
