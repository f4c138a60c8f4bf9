package samspil.directory.pages.desk;

import io.micronaut.context.annotation.Requires;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import samspil.directory.EntryId;
import samspil.directory.Kind;
import samspil.platform.access.Allowed;
import samspil.platform.access.Role;
import samspil.platform.http.FormFields;

/** Takes the forms of an entry's room. */
@Controller("/{language}/{municipality}/desk/entries/{kind}/{id}")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@Allowed({Role.CASE_WORKER, Role.ADMINISTRATOR})
@Requires(env = "desk")
final class EntryDeedController {
    private final EntryRooms rooms;
    private final EntryDeeds deeds;

    EntryDeedController(EntryRooms rooms, EntryDeeds deeds) {
        this.rooms = rooms;
        this.deeds = deeds;
    }

    @Post("/restore")
    HttpResponse<?> restore(HttpRequest<?> request, Desk desk, Kind kind, EntryId id) {
        return rooms.in(request, desk, kind, id, room -> deeds.restored(request, room, form(request)));
    }

    @Post("/remove")
    HttpResponse<?> remove(HttpRequest<?> request, Desk desk, Kind kind, EntryId id) {
        return rooms.in(request, desk, kind, id, room -> deeds.removed(request, room, form(request)));
    }

    /** Mails whoever the entry names a link to confirm it. */
    @Post("/ask")
    HttpResponse<?> ask(HttpRequest<?> request, Desk desk, Kind kind, EntryId id) {
        return rooms.in(request, desk, kind, id, room -> deeds.asked(request, room));
    }

    private static FormFields form(HttpRequest<?> request) {
        return FormFields.of(request).orElse(FormFields.EMPTY);
    }
}
