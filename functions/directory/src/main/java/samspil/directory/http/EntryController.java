package samspil.directory.http;

import io.micronaut.context.annotation.Requires;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import samspil.directory.EntryId;
import samspil.directory.Kind;
import samspil.directory.Published;
import samspil.directory.PublishedEntries;
import samspil.directory.Query;
import samspil.kernel.Municipality;
import samspil.kernel.Violation;
import samspil.platform.access.Open;
import samspil.platform.http.Answers;
import samspil.platform.http.ProblemType;

/** Entries by id and in lists, as the store has them this very moment. */
@Controller("/v1/{municipality}")
@Open
@Requires(env = "public")
final class EntryController {
    private final PublishedEntries entries;

    EntryController(PublishedEntries entries) {
        this.entries = entries;
    }

    @Get("/{kind}")
    HttpResponse<?> list(
            HttpRequest<?> request,
            Municipality municipality,
            Kind kind,
            @Nullable @QueryValue String after,
            @QueryValue(defaultValue = "20") int limit) {
        if (limit < 1 || limit > 100) {
            return invalid(request, "/limit", "limit");
        }
        return entries.list(municipality.id(), kind, new Query.Paging(after, limit))
                .<HttpResponse<?>>map(part -> Answers.json(EntryView.Part.of(part)))
                .orElseGet(() -> invalid(request, "/after", "cursor"));
    }

    @Get("/{kind}/{id}")
    HttpResponse<?> one(HttpRequest<?> request, Municipality municipality, Kind kind, EntryId id) {
        return entries.find(municipality.id(), kind, id)
                .<HttpResponse<?>>map(found -> shown(request, found))
                .orElseGet(() -> Answers.problem(request, ProblemType.NOT_FOUND));
    }

    private static HttpResponse<?> shown(HttpRequest<?> request, Published found) {
        return switch (found) {
            case Published.Live live ->
                Answers.tagged(request, Long.toString(live.version()), () -> Answers.json(EntryView.of(live)));
            case Published.Gone gone
            when gone.mergedInto() != null ->
                HttpResponse.redirect(URI.create(sibling(request, gone.mergedInto())))
                        .status(HttpStatus.MOVED_PERMANENTLY);
            case Published.Gone _ -> Answers.problem(request, ProblemType.GONE);
        };
    }

    private static String sibling(HttpRequest<?> request, EntryId id) {
        var path = request.getPath();
        return path.substring(0, path.lastIndexOf('/') + 1) + id;
    }

    private static HttpResponse<?> invalid(HttpRequest<?> request, String pointer, String code) {
        return Answers.problem(request, ProblemType.INVALID, List.of(new Violation(pointer, code)));
    }
}
