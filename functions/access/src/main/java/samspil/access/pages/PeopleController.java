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
import io.micronaut.http.annotation.QueryValue;
import samspil.access.EndRole;
import samspil.access.EndRole.Ended;
import samspil.access.GiveRole;
import samspil.access.pages.AccessPages.Desk;
import samspil.pages.PageAnswers;
import samspil.pages.access.DutyWords;
import samspil.pages.errors.ErrorPages;
import samspil.platform.access.Allowed;
import samspil.platform.access.Role;
import samspil.platform.http.ProblemType;

/** Who holds which role, on a page: on any day, and ended or given back by a button. */
@Controller("/{language}/{municipality}/desk/people")
@Produces(MediaType.TEXT_HTML)
@Allowed({Role.ADMINISTRATOR, Role.OPERATOR})
@Requires(env = "access-desk")
final class PeopleController {
    private final PeoplePage page;
    private final EndRole end;
    private final GiveRole give;
    private final ErrorPages errors;

    PeopleController(PeoplePage page, EndRole end, GiveRole give, ErrorPages errors) {
        this.page = page;
        this.end = end;
        this.give = give;
        this.errors = errors;
    }

    @Get
    @Allowed({Role.ADMINISTRATOR, Role.OPERATOR, Role.AUDITOR})
    HttpResponse<?> show(
            Desk desk, @QueryValue(defaultValue = "") String on, @QueryValue(defaultValue = "") String ended) {
        return PageAnswers.passing(HttpStatus.OK, page.of(desk, new PeoplePage.Asked(on, ended)));
    }

    @Post("/{id}/end")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> end(HttpRequest<?> request, Desk desk, @PathVariable String id) {
        var ended = end.of(desk.municipality().id(), id, desk.identity().person(), DutyWords.acting(desk.identity()));
        return ended instanceof Ended.Done || ended instanceof Ended.Settled
                ? Cookies.onTo(desk.address("/people?ended=" + id))
                : errors.answer(request, ProblemType.NOT_FOUND);
    }

    @Post("/{id}/restore")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> restore(HttpRequest<?> request, Desk desk, @PathVariable String id) {
        return give.again(desk.municipality().id(), id, desk.identity().person(), DutyWords.acting(desk.identity()))
                .<HttpResponse<?>>map(_ -> Cookies.onTo(desk.address("/people")))
                .orElseGet(() -> errors.answer(request, ProblemType.NOT_FOUND));
    }
}
