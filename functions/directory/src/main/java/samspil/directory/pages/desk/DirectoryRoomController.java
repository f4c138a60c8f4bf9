package samspil.directory.pages.desk;

import io.micronaut.context.annotation.Requires;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import samspil.pages.PageAnswers;
import samspil.platform.access.Allowed;
import samspil.platform.access.Role;

/** The room from which the directory is looked after. */
@Controller("/{language}/{municipality}/desk/directory")
@Produces(MediaType.TEXT_HTML)
@Allowed({Role.CASE_WORKER, Role.ADMINISTRATOR, Role.AUDITOR})
@Requires(env = "desk")
final class DirectoryRoomController {
    private static final int LONGEST = 200;

    private final DirectoryRoom room;
    private final DecisionPages pages;

    DirectoryRoomController(DirectoryRoom room, DecisionPages pages) {
        this.room = room;
        this.pages = pages;
    }

    /**
     * The room.
     *
     * @param q words of an entry that is looked for
     */
    @Get
    HttpResponse<?> show(Desk desk, @QueryValue(defaultValue = "") String q) {
        var words = q.substring(0, Math.min(LONGEST, q.length()));
        return PageAnswers.passing(HttpStatus.OK, room.of(desk, pages.frame(), words));
    }
}
