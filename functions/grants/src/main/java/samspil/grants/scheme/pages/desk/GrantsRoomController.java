package samspil.grants.scheme.pages.desk;

import io.micronaut.context.annotation.Requires;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import samspil.grants.pages.form.Desk;
import samspil.kernel.Language;
import samspil.kernel.Municipality;
import samspil.pages.PageAnswers;
import samspil.pages.journey.Travel;
import samspil.platform.access.Allowed;
import samspil.platform.access.Role;

/** The desk's grants, on pages, and the journeys that begin schemes and rounds. */
@Controller("/{language}/{municipality}/desk/grants")
@Produces(MediaType.TEXT_HTML)
@Allowed({Role.ADMINISTRATOR, Role.CASE_WORKER, Role.AUDITOR})
@Requires(env = "grants-desk")
final class GrantsRoomController {
    private final DeskBook book;
    private final DeskList list;
    private final Travel travel;

    GrantsRoomController(DeskBook book, DeskList list, Travel travel) {
        this.book = book;
        this.list = list;
        this.travel = travel;
    }

    @Get
    HttpResponse<?> all(Desk desk, Language language, Municipality municipality) {
        return PageAnswers.passing(HttpStatus.OK, list.of(desk, book.schemes(municipality), book.rounds(municipality)));
    }

    @Get("/schemes/new")
    @Allowed(Role.ADMINISTRATOR)
    HttpResponse<?> begin(Desk desk, Language language, Municipality municipality) {
        return travel.begin(desk, book.begin(desk));
    }

    @Post("/schemes/new")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Allowed(Role.ADMINISTRATOR)
    HttpResponse<?> begun(HttpRequest<?> request, Desk desk, Language language, Municipality municipality) {
        return travel.goOn(request, desk, book.begin(desk));
    }

    @Get("/rounds/new")
    @Allowed({Role.ADMINISTRATOR, Role.CASE_WORKER})
    HttpResponse<?> open(
            Desk desk, Language language, Municipality municipality, @QueryValue(defaultValue = "") String scheme) {
        return travel.begin(desk, book.open(desk, scheme));
    }

    @Post("/rounds/new")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Allowed({Role.ADMINISTRATOR, Role.CASE_WORKER})
    HttpResponse<?> opened(HttpRequest<?> request, Desk desk, Language language, Municipality municipality) {
        return travel.goOn(request, desk, book.open(desk, ""));
    }
}
