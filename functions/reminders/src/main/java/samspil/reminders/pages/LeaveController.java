package samspil.reminders.pages;

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
import samspil.kernel.Language;
import samspil.kernel.Municipality;
import samspil.pages.PageAnswers;
import samspil.platform.access.Open;
import samspil.reminders.Subscriptions;
import samspil.reminders.pages.LeavePage.Visit;

/**
 * The way out of a subscription. Looking changes nothing, so that a mail scanner does no harm; a mail reader sends the
 * form by itself when its user wants out (RFC 8058).
 */
@Controller("/{language}/{municipality}/unsubscribe/{mail}")
@Produces(MediaType.TEXT_HTML)
@Open
@Requires(env = "reminders-leave")
final class LeaveController {
    private final Subscriptions subscriptions;
    private final LeavePage page;

    LeaveController(Subscriptions subscriptions, LeavePage page) {
        this.subscriptions = subscriptions;
        this.page = page;
    }

    @Get
    HttpResponse<?> ask(Language language, Municipality municipality, @PathVariable String mail) {
        var visit = new Visit(language, municipality, mail);
        return subscriptions.knows(visit.key())
                ? PageAnswers.passing(HttpStatus.OK, page.ask(visit))
                : PageAnswers.passing(HttpStatus.GONE, page.refused(visit));
    }

    @Post
    @Consumes(MediaType.ALL)
    HttpResponse<?> leave(Language language, Municipality municipality, @PathVariable String mail) {
        var visit = new Visit(language, municipality, mail);
        return subscriptions.leave(visit.key())
                ? PageAnswers.passing(HttpStatus.OK, page.done(visit))
                : PageAnswers.passing(HttpStatus.GONE, page.refused(visit));
    }
}
