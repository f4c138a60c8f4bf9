package samspil.access.pages;

import io.micronaut.context.annotation.Requires;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import java.util.function.BiFunction;
import samspil.access.pages.AccessPages.Desk;
import samspil.pages.errors.ErrorPages;
import samspil.platform.access.Allowed;
import samspil.platform.access.Role;
import samspil.platform.http.FormFields;
import samspil.platform.http.ProblemType;
import samspil.platform.organisations.Organisations;
import samspil.platform.organisations.Organisations.Organisation;

/** Somebody says to represent an organisation: chooses a way, types the code, or gives up. */
@Controller("/{language}/{municipality}/claim/{organisation}")
@Produces(MediaType.TEXT_HTML)
@Allowed(Role.CITIZEN)
@Requires(env = "access-desk")
final class ClaimController {
    private final Organisations organisations;
    private final Claiming claiming;
    private final ErrorPages errors;

    ClaimController(Organisations organisations, Claiming claiming, ErrorPages errors) {
        this.organisations = organisations;
        this.claiming = claiming;
        this.errors = errors;
    }

    @Get
    HttpResponse<?> ask(HttpRequest<?> request, Desk desk, @PathVariable String organisation) {
        return answer(request, desk, organisation, (found, _) -> claiming.show(desk, found, HttpStatus.OK));
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> choose(HttpRequest<?> request, Desk desk, @PathVariable String organisation) {
        return answer(request, desk, organisation, (found, sent) -> claiming.choose(desk, found, sent.typed("way")));
    }

    @Post("/code")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> prove(HttpRequest<?> request, Desk desk, @PathVariable String organisation) {
        return answer(request, desk, organisation, (found, sent) -> claiming.prove(desk, found, sent.typed("code")));
    }

    @Post("/withdraw")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> withdraw(HttpRequest<?> request, Desk desk, @PathVariable String organisation) {
        return answer(request, desk, organisation, (found, _) -> claiming.withdraw(desk, found));
    }

    private HttpResponse<?> answer(
            HttpRequest<?> request,
            Desk desk,
            String organisation,
            BiFunction<Organisation, FormFields, HttpResponse<?>> then) {
        var sent = request.getMethod() == HttpMethod.GET
                ? FormFields.EMPTY
                : FormFields.of(request).orElse(FormFields.EMPTY);
        return organisations
                .find(desk.municipality().id(), organisation)
                .<HttpResponse<?>>map(found -> then.apply(found, sent))
                .orElseGet(() -> errors.answer(request, ProblemType.NOT_FOUND));
    }
}
