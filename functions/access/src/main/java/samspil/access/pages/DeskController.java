package samspil.access.pages;

import io.micronaut.context.annotation.Requires;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import java.time.InstantSource;
import samspil.kernel.Language;
import samspil.kernel.Municipality;
import samspil.pages.PageAnswers;
import samspil.pages.access.DutyWords;
import samspil.platform.access.Allowed;
import samspil.platform.access.Identity;
import samspil.platform.access.Role;
import samspil.platform.tasks.Tasks;

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
    private final Tasks tasks;
    private final DeskPage page;
    private final InstantSource clock;

    DeskController(Tasks tasks, DeskPage page, InstantSource clock) {
        this.tasks = tasks;
        this.page = page;
        this.clock = clock;
    }

    @Get
    HttpResponse<?> show(Identity identity, Language language, Municipality municipality) {
        var waiting = tasks.waiting(municipality.id(), DutyWords.acting(identity));
        var desk = new AccessPages.Desk(municipality, language, identity);
        return PageAnswers.passing(HttpStatus.OK, page.of(desk, waiting, clock.instant()));
    }
}
