package samspil.access.pages;

import io.micronaut.context.annotation.Requires;
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
import samspil.access.ClaimByRegister;
import samspil.access.ClaimByRegister.Claimed;
import samspil.access.pages.AccessPages.Desk;
import samspil.kernel.Language;
import samspil.kernel.Municipality;
import samspil.pages.PageAnswers;
import samspil.pages.errors.ErrorPages;
import samspil.platform.access.Allowed;
import samspil.platform.access.Identity;
import samspil.platform.access.Role;
import samspil.platform.http.ProblemType;

/** Somebody says to represent an organisation. */
@Controller("/{language}/{municipality}/claim/{organisation}")
@Produces(MediaType.TEXT_HTML)
@Allowed(Role.CITIZEN)
@Requires(env = "access-desk")
final class ClaimController {
    private final ClaimByRegister claim;
    private final ClaimPage page;
    private final ErrorPages errors;

    ClaimController(ClaimByRegister claim, ClaimPage page, ErrorPages errors) {
        this.claim = claim;
        this.page = page;
        this.errors = errors;
    }

    @Get
    HttpResponse<?> ask(
            HttpRequest<?> request,
            Identity identity,
            Language language,
            Municipality municipality,
            @PathVariable String organisation) {
        var desk = new Desk(municipality, language, identity);
        return claim.find(municipality.id(), organisation)
                .<HttpResponse<?>>map(found -> PageAnswers.passing(HttpStatus.OK, page.ask(desk, found)))
                .orElseGet(() -> errors.answer(request, ProblemType.NOT_FOUND));
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> send(
            HttpRequest<?> request,
            Identity identity,
            Language language,
            Municipality municipality,
            @PathVariable String organisation) {
        var desk = new Desk(municipality, language, identity);
        return switch (claim.of(municipality.id(), organisation, identity.person())) {
            case Claimed.Granted(var found, var assignment) ->
                PageAnswers.passing(HttpStatus.OK, page.granted(desk, found, assignment));
            case Claimed.NotProven(var found) -> PageAnswers.passing(HttpStatus.FORBIDDEN, page.notProven(desk, found));
            case Claimed.NotThere() -> errors.answer(request, ProblemType.NOT_FOUND);
        };
    }
}
