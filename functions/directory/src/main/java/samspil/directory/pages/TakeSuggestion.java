package samspil.directory.pages;

import io.micronaut.context.annotation.Requires;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import jakarta.inject.Singleton;
import java.util.Comparator;
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
import samspil.platform.http.FormFields;
import samspil.platform.http.ProblemType;
import samspil.platform.json.Parsed;

/** Takes what the form sent, or gives it back with what is wrong. */
@Singleton
@Requires(env = "intake")
record TakeSuggestion(SuggestChange suggest, DirectoryPages pages, ErrorPages errors) {

    /** The form as it is opened. */
    Page form(Visit visit, Published.Live live) {
        return page(new Suggesting(visit, live, FormFields.EMPTY, Map.of()), SuggestStep.FIELDS);
    }

    HttpResponse<?> answer(HttpRequest<?> request, Visit visit, Published.Live live, FormFields form) {
        var it = new Suggesting(visit, live, form, Map.of());
        if (!form.typed(Trap.NAME).isEmpty()) {
            return again(it, List.of(new Violation("/message", "suggestion.empty")));
        }
        return SuggestStep.of(form.typed(SuggestStep.TO))
                .<HttpResponse<?>>map(step -> show(it, step))
                .orElseGet(() -> answered(request, it));
    }

    private HttpResponse<?> answered(HttpRequest<?> request, Suggesting it) {
        return switch (SuggestStep.of(it.body().typed(SuggestStep.AT)).orElse(SuggestStep.CHECK)) {
            case FIELDS -> it.anythingPicked() ? show(it, SuggestStep.CHANGE) : nothingPicked(it);
            case CHANGE -> checked(it, SuggestStep.CHANGE, SuggestStep.WHO);
            case WHO -> checked(it, SuggestStep.WHO, SuggestStep.CHECK);
            case CHECK -> send(request, it);
        };
    }

    private HttpResponse<?> nothingPicked(Suggesting it) {
        var error = Map.of(Suggesting.PICK, it.visit().say("suggest.pick.none"));
        return PageAnswers.passing(HttpStatus.BAD_REQUEST, page(it.wrong(error), SuggestStep.FIELDS));
    }

    /** On to the next page, unless something on this one is wrong. */
    private HttpResponse<?> checked(Suggesting it, SuggestStep step, SuggestStep next) {
        var errors = new LinkedHashMap<>(new SuggestErrors(it.visit().language()).of(violations(it)));
        errors.keySet().removeIf(field -> SuggestStep.asking(field) != step);
        return errors.isEmpty()
                ? show(it, next)
                : PageAnswers.passing(HttpStatus.BAD_REQUEST, page(it.wrong(errors), step));
    }

    private List<Violation> violations(Suggesting it) {
        var shownIn = it.visit().municipality().id();
        return switch (proposal(it)) {
            case Parsed.Refused<Proposal>(var violations) -> violations;
            case Parsed.Value<Proposal>(var proposal) -> suggest.check(shownIn, it.live(), proposal);
        };
    }

    private static Parsed<Proposal> proposal(Suggesting it) {
        return new SuggestedPatch(it.fields(), it.pickedBody()).proposal();
    }

    private HttpResponse<?> send(HttpRequest<?> request, Suggesting it) {
        return switch (proposal(it)) {
            case Parsed.Refused<Proposal>(var violations) -> again(it, violations);
            case Parsed.Value<Proposal>(var proposal) -> taken(request, it, proposal);
        };
    }

    private HttpResponse<?> taken(HttpRequest<?> request, Suggesting it, Proposal proposal) {
        var live = it.live();
        return switch (suggest.of(it.visit().municipality().id(), live.kind(), live.id(), proposal)) {
            case Suggested.Taken(var reference) ->
                PageAnswers.passing(HttpStatus.OK, new SuggestPage(pages, it.visit(), live).thanks(reference));
            case Suggested.NotThere() -> errors.answer(request, ProblemType.NOT_FOUND);
            case Suggested.Gone _ -> errors.answer(request, ProblemType.GONE);
            case Suggested.Refused(var violations) -> again(it, violations);
        };
    }

    /** The page with the first fault; what was typed is kept. */
    private HttpResponse<?> again(Suggesting it, List<Violation> violations) {
        var errors = new SuggestErrors(it.visit().language()).of(violations);
        var step = errors.keySet().stream()
                .map(SuggestStep::asking)
                .min(Comparator.naturalOrder())
                .orElse(SuggestStep.CHANGE);
        return PageAnswers.passing(HttpStatus.BAD_REQUEST, page(it.wrong(errors), step));
    }

    private HttpResponse<?> show(Suggesting it, SuggestStep step) {
        return PageAnswers.passing(HttpStatus.OK, page(it, step));
    }

    private Page page(Suggesting it, SuggestStep step) {
        return new SuggestPage(pages, it.visit(), it.live()).form(new SuggestForm(it, step));
    }
}
