package samspil.directory.pages;

import io.micronaut.context.annotation.Requires;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import java.net.URI;
import java.util.function.Function;
import samspil.directory.EntryId;
import samspil.directory.Kind;
import samspil.directory.Published;
import samspil.directory.PublishedEntries;
import samspil.directory.pages.words.Visit;
import samspil.kernel.Language;
import samspil.kernel.Municipality;
import samspil.pages.PageAnswers;
import samspil.pages.errors.ErrorPages;
import samspil.platform.access.Open;
import samspil.platform.http.FormFields;
import samspil.platform.http.ProblemType;

/** Anybody suggests a change by a form. There is no session, and so nothing that a forged form could misuse. */
@Controller("/{language}/{municipality}/{kind}/{id}/suggest")
@Produces(MediaType.TEXT_HTML)
@Open
@Requires(env = "intake")
final class SuggestPageController {
    private final PublishedEntries entries;
    private final TakeSuggestion take;
    private final Visits visits;
    private final ErrorPages errors;

    SuggestPageController(PublishedEntries entries, TakeSuggestion take, Visits visits, ErrorPages errors) {
        this.entries = entries;
        this.take = take;
        this.visits = visits;
        this.errors = errors;
    }

    @Get
    HttpResponse<?> form(HttpRequest<?> request, Language language, Municipality municipality, Kind kind, EntryId id) {
        var visit = visits.of(municipality, language);
        return found(request, visit, kind, id, live -> PageAnswers.passing(HttpStatus.OK, take.form(visit, live)));
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> send(HttpRequest<?> request, Language language, Municipality municipality, Kind kind, EntryId id) {
        var visit = visits.of(municipality, language);
        return FormFields.of(request)
                .<HttpResponse<?>>map(
                        form -> found(request, visit, kind, id, live -> take.answer(request, visit, live, form)))
                .orElseGet(() -> errors.answer(request, ProblemType.INVALID));
    }

    private HttpResponse<?> found(
            HttpRequest<?> request,
            Visit visit,
            Kind kind,
            EntryId id,
            Function<Published.Live, HttpResponse<?>> answer) {
        return switch (entries.find(visit.municipality().id(), kind, id).orElse(null)) {
            case null -> errors.answer(request, ProblemType.NOT_FOUND);
            case Published.Live live -> answer.apply(live);
            case Published.Gone gone
            when gone.mergedInto() != null ->
                HttpResponse.redirect(URI.create(visit.addresses().suggest(kind, gone.mergedInto())));
            case Published.Gone _ -> errors.answer(request, ProblemType.GONE);
        };
    }
}
