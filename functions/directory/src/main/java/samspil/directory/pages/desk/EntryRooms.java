package samspil.directory.pages.desk;

import io.micronaut.context.annotation.Requires;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import jakarta.inject.Singleton;
import java.util.function.Function;
import samspil.directory.EntryId;
import samspil.directory.Kind;
import samspil.directory.ReadDeskEntry;
import samspil.directory.Subject;
import samspil.pages.errors.ErrorPages;
import samspil.platform.http.ProblemType;

/** Finds the room of an entry that the municipality keeps or kept. */
@Singleton
@Requires(env = "desk")
record EntryRooms(ReadDeskEntry read, ErrorPages errors) {

    /** What is answered there; not found where there never was such an entry. */
    HttpResponse<?> in(
            HttpRequest<?> request, Desk desk, Kind kind, EntryId id, Function<EntryRoom, HttpResponse<?>> answer) {
        var history = read.history(new Subject(desk.visit().municipality().id(), kind, id));
        return history.isEmpty() ? notThere(request) : answer.apply(new EntryRoom(desk, history));
    }

    HttpResponse<?> notThere(HttpRequest<?> request) {
        return errors.answer(request, ProblemType.NOT_FOUND);
    }
}
