package samspil.directory.pages;

import io.micronaut.context.annotation.Requires;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import java.net.URI;
import samspil.directory.EntryId;
import samspil.directory.Kind;
import samspil.directory.Published;
import samspil.directory.PublishedEntries;
import samspil.directory.pages.words.Addresses;
import samspil.kernel.Language;
import samspil.kernel.Municipality;
import samspil.pages.Page;
import samspil.pages.PageAnswers;
import samspil.pages.errors.ErrorPages;
import samspil.platform.access.Open;
import samspil.platform.http.ProblemType;

/** An entry's page. The entry is as the store has it this moment; what surrounds it comes from the catalogue. */
@Controller("/{language:[a-z][a-z]}/{municipality}/{kind}/{id}")
@Produces(MediaType.TEXT_HTML)
@Open
@Requires(env = "public")
final class EntryPageController {
    private final PublishedEntries entries;
    private final Views views;
    private final DirectoryPages pages;
    private final ErrorPages errors;
    private final SchemaTerms terms;

    EntryPageController(
            PublishedEntries entries, Views views, DirectoryPages pages, ErrorPages errors, SchemaTerms terms) {
        this.entries = entries;
        this.views = views;
        this.pages = pages;
        this.errors = errors;
        this.terms = terms;
    }

    @Get
    HttpResponse<?> entry(HttpRequest<?> request, Language language, Municipality municipality, Kind kind, EntryId id) {
        return entries.find(municipality.id(), kind, id)
                .<HttpResponse<?>>map(found -> shown(request, new Addresses(language, municipality), found))
                .orElseGet(() -> errors.answer(request, ProblemType.NOT_FOUND));
    }

    private HttpResponse<?> shown(HttpRequest<?> request, Addresses here, Published found) {
        return switch (found) {
            case Published.Live live -> PageAnswers.open(request, page(here, live));
            case Published.Gone gone
            when gone.mergedInto() != null ->
                HttpResponse.redirect(URI.create(here.entry(gone.kind(), gone.mergedInto())))
                        .status(HttpStatus.MOVED_PERMANENTLY);
            case Published.Gone _ -> errors.answer(request, ProblemType.GONE);
        };
    }

    private Page page(Addresses here, Published.Live live) {
        var view = views.of(here.municipality(), here.language());
        return new EntryPage(view, live.entry()).in(pages, terms.of(view, live.entry()));
    }
}
