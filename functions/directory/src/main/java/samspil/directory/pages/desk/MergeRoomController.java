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
import java.util.Optional;
import samspil.directory.EntryId;
import samspil.directory.Kind;
import samspil.directory.MergeEntries.Merge;
import samspil.pages.errors.ErrorPages;
import samspil.platform.access.Allowed;
import samspil.platform.access.Role;
import samspil.platform.http.FormFields;
import samspil.platform.http.ProblemType;

/** Where the desk looks at two entries that may be the same, and merges them. */
@Controller("/{language}/{municipality}/desk/directory/merge")
@Produces(MediaType.TEXT_HTML)
@Allowed({Role.CASE_WORKER, Role.ADMINISTRATOR})
@Requires(env = "desk")
final class MergeRoomController {
    private final MergeRoom room;
    private final ErrorPages errors;

    MergeRoomController(MergeRoom room, ErrorPages errors) {
        this.room = room;
        this.errors = errors;
    }

    /** Both beside each other; changes nothing. */
    @Get
    @Allowed({Role.CASE_WORKER, Role.ADMINISTRATOR, Role.AUDITOR})
    HttpResponse<?> compare(
            HttpRequest<?> request,
            Desk desk,
            @QueryValue(defaultValue = "") String kind,
            @QueryValue(defaultValue = "") String first,
            @QueryValue(defaultValue = "") String second) {
        return pair(kind, first, second)
                .<HttpResponse<?>>map(pair -> room.opened(request, desk, pair))
                .orElseGet(() -> errors.answer(request, ProblemType.NOT_FOUND));
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> merge(HttpRequest<?> request, Desk desk) {
        var form = FormFields.of(request).orElse(FormFields.EMPTY);
        return pair(form.typed(MergePage.KIND), form.typed(MergePage.KEEP), form.typed(MergePage.DROP))
                .<HttpResponse<?>>map(pair -> room.merged(request, desk, pair, form.number(MergePage.SEEN)))
                .orElseGet(() -> errors.answer(request, ProblemType.INVALID));
    }

    private static Optional<Merge> pair(String kind, String keep, String drop) {
        return Kind.ofPlural(kind)
                .flatMap(known -> EntryId.read(keep)
                        .flatMap(first -> EntryId.read(drop).map(second -> new Merge(known, first, second))));
    }
}
