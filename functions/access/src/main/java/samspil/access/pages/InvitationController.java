package samspil.access.pages;

import io.micronaut.context.annotation.Requires;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import samspil.access.claim.AcceptInvitation;
import samspil.access.pages.AccessPages.Desk;
import samspil.pages.PageAnswers;
import samspil.platform.access.Allowed;
import samspil.platform.access.Role;

/** Somebody opens the link of an invitation. Looking changes nothing; saying yes uses it up. */
@Controller("/{language}/{municipality}/invitation/{token}")
@Produces(MediaType.TEXT_HTML)
@Allowed(Role.CITIZEN)
@Requires(env = "access-desk")
final class InvitationController {
    private final AcceptInvitation accept;
    private final InvitationPage page;

    InvitationController(AcceptInvitation accept, InvitationPage page) {
        this.accept = accept;
        this.page = page;
    }

    @Get
    HttpResponse<?> show(Desk desk, @PathVariable String token) {
        return accept.open(desk.municipality().id(), token)
                .<HttpResponse<?>>map(found -> PageAnswers.passing(HttpStatus.OK, page.ask(desk, found, token)))
                .orElseGet(() -> PageAnswers.passing(HttpStatus.GONE, page.gone(desk, token)));
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> accept(Desk desk, @PathVariable String token) {
        var asked = accept.open(desk.municipality().id(), token);
        return accept.of(desk.municipality().id(), token, desk.identity().person())
                .flatMap(role -> asked.map(found -> page.accepted(desk, found, role, token)))
                .<HttpResponse<?>>map(done -> PageAnswers.passing(HttpStatus.OK, done))
                .orElseGet(() -> PageAnswers.passing(HttpStatus.GONE, page.gone(desk, token)));
    }
}
