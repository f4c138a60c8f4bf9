package samspil.directory.http;

import io.micronaut.context.annotation.Requires;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import java.util.function.Supplier;
import samspil.directory.Activity;
import samspil.directory.Catalogue;
import samspil.directory.EntryId;
import samspil.directory.Kind;
import samspil.directory.Published;
import samspil.directory.exchange.ActivityCalendar;
import samspil.directory.exchange.CsvFile;
import samspil.directory.exchange.GeoJson;
import samspil.directory.exchange.NativeFile;
import samspil.kernel.Municipality;
import samspil.platform.access.Open;
import samspil.platform.http.Answers;
import samspil.platform.http.ProblemType;

/** The whole directory as a file, and an activity's times as a calendar. */
@Controller("/v1/{municipality}")
@Open
@Requires(env = "public")
final class ExportController {
    private final OpenAnswers openData;

    ExportController(OpenAnswers openData) {
        this.openData = openData;
    }

    @Get("/export/{file}")
    HttpResponse<?> file(HttpRequest<?> request, Municipality municipality, String file) {
        var all = openData.catalogue(municipality);
        var site = openData.site();
        var words = openData.words(municipality);
        return switch (file) {
            case "entries.ndjson" -> text(request, all, "application/x-ndjson", () -> NativeFile.of(all));
            case "entries.csv" -> text(request, all, "text/csv", () -> new CsvFile(all, site, words).file());
            case "entries.geojson" ->
                text(request, all, "application/geo+json", () -> new GeoJson(all, site, words).file());
            default -> Answers.problem(request, ProblemType.NOT_FOUND);
        };
    }

    @Get("/{kind}/{id}/calendar")
    HttpResponse<?> calendar(HttpRequest<?> request, Municipality municipality, Kind kind, EntryId id) {
        var all = openData.catalogue(municipality);
        return switch (all.find(id).filter(found -> found.kind() == kind).orElse(null)) {
            case Published.Live live
            when live.entry() instanceof Activity activity ->
                text(request, all, "text/calendar", () -> calendar(all).file(live, activity));
            case Published.Gone _ -> Answers.problem(request, ProblemType.GONE);
            case null, default -> Answers.problem(request, ProblemType.NOT_FOUND);
        };
    }

    private ActivityCalendar calendar(Catalogue catalogue) {
        return new ActivityCalendar(catalogue, openData.site(), openData.words(catalogue.municipality()));
    }

    private static HttpResponse<?> text(
            HttpRequest<?> request, Catalogue catalogue, String mediaType, Supplier<String> text) {
        return Answers.tagged(
                request,
                catalogue.hash(),
                () -> Answers.text(mediaType, text.get()).header(HttpHeaders.CACHE_CONTROL, "public, max-age=60"));
    }
}
