package samspil.directory.pages;

import io.micronaut.context.annotation.Requires;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import java.net.URI;
import java.time.InstantSource;
import samspil.directory.Catalogues;
import samspil.directory.EntryId;
import samspil.directory.Kind;
import samspil.directory.Published;
import samspil.directory.PublishedEntries;
import samspil.directory.pages.words.View;
import samspil.directory.pages.words.Visit;
import samspil.kernel.Language;
import samspil.kernel.Municipality;
import samspil.pages.ErrorPages;
import samspil.pages.Page;
import samspil.pages.PageAnswers;
import samspil.pages.Sites;
import samspil.platform.http.ProblemType;

/** An entry's page. The entry is as the store has it this moment; what surrounds it comes from the catalogue. */
@Controller("/{language}/{municipality}/{kind}/{id}")
@Requires(env = "public")
final class EntryPageController {
    private final PublishedEntries entries;
    private final Catalogues catalogues;
    private final DirectoryPages pages;
    private final ErrorPages errors;
    private final InstantSource clock;

    EntryPageController(
            PublishedEntries entries, Catalogues catalogues, Sites sites, ErrorPages errors, InstantSource clock) {
        this.entries = entries;
        this.catalogues = catalogues;
        this.pages = new DirectoryPages(sites);
        this.errors = errors;
        this.clock = clock;
    }

    @Get
    HttpResponse<?> entry(HttpRequest<?> request, Language language, Municipality municipality, Kind kind, EntryId id) {
        var visit = new Visit(municipality, language, clock.instant());
        return entries.find(municipality.id(), kind, id)
                .<HttpResponse<?>>map(found -> shown(request, visit, found))
                .orElseGet(() -> errors.answer(request, ProblemType.NOT_FOUND));
    }

    private HttpResponse<?> shown(HttpRequest<?> request, Visit visit, Published found) {
        return switch (found) {
            case Published.Live live -> PageAnswers.open(request, page(visit, live));
            case Published.Gone gone
            when gone.mergedInto() != null ->
                HttpResponse.redirect(URI.create(visit.addresses().entry(gone.kind(), gone.mergedInto())))
                        .status(HttpStatus.MOVED_PERMANENTLY);
            case Published.Gone _ -> errors.answer(request, ProblemType.GONE);
        };
    }

    private Page page(Visit visit, Published.Live live) {
        var view = new View(visit, catalogues.of(visit.municipality()));
        return new EntryPage(view, live.entry()).in(pages, "");
    }
}
