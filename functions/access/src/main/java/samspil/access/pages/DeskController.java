package samspil.access.pages;

import io.micronaut.context.annotation.Requires;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import samspil.access.pages.AccessPages.Desk;
import samspil.pages.PageAnswers;
import samspil.pages.access.DutyWords;
import samspil.platform.access.Allowed;
import samspil.platform.access.Role;

/** The front of every desk: what waits, and the rooms behind. */
@Controller("/{language}/{municipality}/desk")
@Produces(MediaType.TEXT_HTML)
@Allowed({
    Role.REPRESENTATIVE,
    Role.COUNCIL_MEMBER,
    Role.COUNCIL_CHAIR,
    Role.COUNCIL_SECRETARY,
    Role.CASE_WORKER,
    Role.FINANCE,
    Role.ADMINISTRATOR,
    Role.AUDITOR
})
@Requires(env = "access-desk")
final class DeskController {
    private final Waiting waiting;
    private final DeskPage page;

    DeskController(Waiting waiting, DeskPage page) {
        this.waiting = waiting;
        this.page = page;
    }

    @Get
    HttpResponse<?> show(Desk desk) {
        var identity = desk.identity();
        var tasks = waiting.of(desk.municipality(), DutyWords.acting(identity), identity.person());
        return PageAnswers.passing(HttpStatus.OK, page.of(desk, tasks, waiting.now()));
    }
}
