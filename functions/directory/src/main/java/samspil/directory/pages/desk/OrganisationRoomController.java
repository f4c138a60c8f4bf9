package samspil.directory.pages.desk;

import io.micronaut.context.annotation.Requires;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import java.net.URI;
import samspil.directory.ConfirmOwn;
import samspil.directory.Edited;
import samspil.directory.EntryId;
import samspil.directory.Kind;
import samspil.directory.Subject;
import samspil.pages.errors.ErrorPages;
import samspil.pages.journey.Travel;
import samspil.platform.access.Allowed;
import samspil.platform.access.Role;
import samspil.platform.http.FormFields;
import samspil.platform.http.ProblemType;

/** The room in which a representative looks after what stands about the organisation. */
@Controller("/{language}/{municipality}/desk/organisation")
@Produces(MediaType.TEXT_HTML)
@Allowed(Role.REPRESENTATIVE)
@Requires(env = "desk")
final class OrganisationRoomController {
    private final OrganisationRooms rooms;
    private final ConfirmOwn confirm;
    private final BoardDeeds boards;
    private final Travel travel;
    private final ErrorPages errors;

    OrganisationRoomController(
            OrganisationRooms rooms, ConfirmOwn confirm, BoardDeeds boards, Travel travel, ErrorPages errors) {
        this.rooms = rooms;
        this.confirm = confirm;
        this.boards = boards;
        this.travel = travel;
        this.errors = errors;
    }

    /**
     * The room.
     *
     * @param confirmed the entry that was just confirmed
     */
    @Get
    HttpResponse<?> show(Desk desk, @QueryValue(defaultValue = "") String confirmed) {
        return rooms.opened(desk, confirmed);
    }

    /** The form of something done with the board. */
    @Get("/board/{deed}")
    HttpResponse<?> board(HttpRequest<?> request, Desk desk, String deed) {
        return travel.go(request, desk, boards.of(desk, deed));
    }

    @Post("/board/{deed}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> changeBoard(HttpRequest<?> request, Desk desk, String deed) {
        return travel.go(request, desk, boards.of(desk, deed));
    }

    @Post("/{kind}/{id}/confirm")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> confirm(HttpRequest<?> request, Desk desk, Kind kind, EntryId id) {
        var subject = new Subject(desk.visit().municipality().id(), kind, id);
        long seen = FormFields.of(request).orElse(FormFields.EMPTY).number(OrganisationRoom.SEEN);
        return switch (confirm.of(subject, seen, desk.actor())) {
            case Edited.Done _ ->
                HttpResponse.seeOther(URI.create(Desk.organisation(desk.visit().addresses()) + "?confirmed=" + id));
            case Edited.Stale _ -> rooms.stale(desk);
            default -> errors.answer(request, ProblemType.NOT_FOUND);
        };
    }
}
