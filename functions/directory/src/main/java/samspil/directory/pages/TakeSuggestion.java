package samspil.directory.pages;

import io.micronaut.context.annotation.Requires;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import samspil.directory.Proposal;
import samspil.directory.Published;
import samspil.directory.SuggestChange;
import samspil.directory.SuggestChange.Suggested;
import samspil.directory.pages.parts.Trap;
import samspil.directory.pages.words.Visit;
import samspil.kernel.Violation;
import samspil.pages.Page;
import samspil.pages.PageAnswers;
import samspil.pages.errors.ErrorPages;
import samspil.platform.http.ProblemType;
import samspil.platform.json.Parsed;

/** Takes what the form sent, or gives it back with what is wrong. */
@Singleton
@Requires(env = "intake")
record TakeSuggestion(SuggestChange suggest, DirectoryPages pages, ErrorPages errors) {

    /** The form as it is opened: with what stands now in it. */
    Page form(Visit visit, Published.Live live) {
        var values = new SuggestableFields(live.entry(), visit.language()).live();
        return new SuggestPage(pages, visit, live).form(new SuggestForm(visit, live, values, Map.of()));
    }

    HttpResponse<?> answer(HttpRequest<?> request, Visit visit, Published.Live live, FormBody form) {
        var fields = new SuggestableFields(live.entry(), visit.language());
        if (!form.typed(Trap.NAME).isEmpty()) {
            return again(visit, live, form, List.of(new Violation("/message", "suggestion.empty")));
        }
        return switch (new SuggestedPatch(fields, form).proposal()) {
            case Parsed.Refused<Proposal>(var violations) -> again(visit, live, form, violations);
            case Parsed.Value<Proposal>(var proposal) -> taken(request, visit, live, form, proposal);
        };
    }

    private HttpResponse<?> taken(
            HttpRequest<?> request, Visit visit, Published.Live live, FormBody form, Proposal proposal) {
        return switch (suggest.of(visit.municipality().id(), live.kind(), live.id(), proposal)) {
            case Suggested.Taken(var reference) ->
                PageAnswers.passing(HttpStatus.OK, new SuggestPage(pages, visit, live).thanks(reference));
            case Suggested.NotThere() -> errors.answer(request, ProblemType.NOT_FOUND);
            case Suggested.Gone _ -> errors.answer(request, ProblemType.GONE);
            case Suggested.Refused(var violations) -> again(visit, live, form, violations);
        };
    }

    /** What was typed is kept. */
    private HttpResponse<?> again(Visit visit, Published.Live live, FormBody form, List<Violation> violations) {
        var values = new LinkedHashMap<>(new SuggestableFields(live.entry(), visit.language()).live());
        values.putAll(form.fields());
        var errors = new SuggestErrors(visit.language()).of(violations);
        var page = new SuggestPage(pages, visit, live).form(new SuggestForm(visit, live, values, errors));
        return PageAnswers.passing(HttpStatus.BAD_REQUEST, page);
    }
}
