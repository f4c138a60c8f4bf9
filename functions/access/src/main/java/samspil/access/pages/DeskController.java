package samspil.access.pages;

import io.micronaut.context.annotation.Requires;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import samspil.access.pages.AccessPages.Desk;
import samspil.pages.Page;
import samspil.pages.PageAnswers;
import samspil.pages.access.DutyWords;
import samspil.platform.access.Allowed;
import samspil.platform.access.Duty;
import samspil.platform.access.Role;

/** The front of every desk: what waits, and the rooms behind. Whoever has no desk here comes to what is their own. */
@Controller("/{language}/{municipality}/desk")
@Produces(MediaType.TEXT_HTML)
@Allowed(Role.CITIZEN)
@Requires(env = "access-desk")
final class DeskController {
    private final Waiting waiting;
    private final DeskPage page;
    private final Landing landing;

    DeskController(Waiting waiting, DeskPage page, Landing landing) {
        this.waiting = waiting;
        this.page = page;
        this.landing = landing;
    }

    @Get
    HttpResponse<?> show(Desk desk) {
        var duty = DutyWords.acting(desk.identity());
        boolean here = desk.municipality().id().equals(duty.municipality());
        return PageAnswers.passing(HttpStatus.OK, here ? front(desk, duty) : landing.in(desk));
    }

    private Page front(Desk desk, Duty duty) {
        var tasks = waiting.of(desk.municipality(), duty, desk.identity().person());
        return page.of(desk, tasks, waiting.now());
    }
}
