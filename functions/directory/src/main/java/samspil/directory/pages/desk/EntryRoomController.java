package samspil.directory.pages.desk;

import io.micronaut.context.annotation.Requires;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import samspil.directory.EntryId;
import samspil.directory.Kind;
import samspil.pages.Page;
import samspil.pages.PageAnswers;
import samspil.platform.access.Allowed;
import samspil.platform.access.Role;

/** Shows the room of one entry: what stands, what stood, and the questions before it is changed. */
@Controller("/{language}/{municipality}/desk/entries/{kind}/{id}")
@Produces(MediaType.TEXT_HTML)
@Allowed({Role.CASE_WORKER, Role.ADMINISTRATOR, Role.AUDITOR})
@Requires(env = "desk")
final class EntryRoomController {
    private final EntryRooms rooms;
    private final DecisionPages pages;

    EntryRoomController(EntryRooms rooms, DecisionPages pages) {
        this.rooms = rooms;
        this.pages = pages;
    }

    /**
     * The room.
     *
     * @param done what was just done
     * @param other the entry whose place it took in a merge
     */
    @Get
    HttpResponse<?> show(
            HttpRequest<?> request,
            Desk desk,
            Kind kind,
            EntryId id,
            @QueryValue(defaultValue = "") String done,
            @QueryValue(defaultValue = "") String other) {
        var others = EntryId.read(other);
        return rooms.in(
                request, desk, kind, id, room -> shown(room.in(pages.frame(), new EntryDone(room).said(done, others))));
    }

    /** An older version beside what stands. */
    @Get("/versions/{version}")
    HttpResponse<?> version(HttpRequest<?> request, Desk desk, Kind kind, EntryId id, long version) {
        return rooms.in(
                request,
                desk,
                kind,
                id,
                room -> room.history().stream()
                        .filter(older -> older.version() == version && older.entry() != null)
                        .findFirst()
                        .<HttpResponse<?>>map(older -> shown(new EntryQuestion(room).restore(pages.frame(), older)))
                        .orElseGet(() -> rooms.notThere(request)));
    }

    /** Asks once more before it is removed. */
    @Get("/remove")
    @Allowed({Role.CASE_WORKER, Role.ADMINISTRATOR})
    HttpResponse<?> remove(HttpRequest<?> request, Desk desk, Kind kind, EntryId id) {
        return rooms.in(
                request,
                desk,
                kind,
                id,
                room -> room.isRemoved()
                        ? rooms.notThere(request)
                        : shown(new EntryQuestion(room).remove(pages.frame())));
    }

    private static HttpResponse<?> shown(Page page) {
        return PageAnswers.passing(HttpStatus.OK, page);
    }
}
