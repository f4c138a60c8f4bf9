package samspil.directory.pages.desk;

import io.micronaut.context.annotation.Requires;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import jakarta.inject.Singleton;
import java.net.URI;
import samspil.directory.DecideSuggestion;
import samspil.directory.Edited;
import samspil.directory.RestoreVersion;
import samspil.directory.ReviewSuggestions.Review;
import samspil.directory.Subject;
import samspil.directory.Suggestion;
import samspil.directory.pages.DirectoryPages;
import samspil.pages.PageAnswers;
import samspil.pages.access.DutyWords;
import samspil.pages.errors.ErrorPages;
import samspil.platform.audit.AuditEvent.Actor;
import samspil.platform.http.FormFields;
import samspil.platform.http.ProblemType;

/** What a decision leads to: on to the list, or back to the suggestion with what was in the way. */
@Singleton
@Requires(env = "desk")
record DecisionPages(
        DecideSuggestion decide, RestoreVersion restore, DirectoryPages pages, DutyWords words, ErrorPages errors) {

    Desk.Frame frame() {
        return new Desk.Frame(pages, words);
    }

    HttpResponse<?> opened(Desk desk, Review review) {
        return again(HttpStatus.OK, SuggestionPage.of(desk, review));
    }

    HttpResponse<?> approve(HttpRequest<?> request, Desk desk, Review review, FormFields form) {
        var suggestion = review.suggestion();
        long seen = form.number(SuggestionPage.SEEN);
        return switch (decide.approve(suggestion.home(), suggestion.id(), seen, actor(desk))) {
            case Edited.Done done -> on(desk, suggestion, "approved&version=" + done.version());
            case Edited.Stale _ ->
                again(HttpStatus.CONFLICT, SuggestionPage.of(desk, review).trouble("desk.stale"));
            case Edited.Refused _ ->
                again(HttpStatus.CONFLICT, SuggestionPage.of(desk, review).trouble("desk.unfit"));
            case Edited.Settled _ ->
                again(HttpStatus.CONFLICT, SuggestionPage.of(desk, review).trouble("desk.settled"));
            case Edited.NotThere _, Edited.Removed _ -> errors.answer(request, ProblemType.NOT_FOUND);
        };
    }

    HttpResponse<?> refuse(HttpRequest<?> request, Desk desk, Review review, FormFields form) {
        var suggestion = review.suggestion();
        var reason = form.typed(SuggestionPage.REASON);
        if (reason.isEmpty() || reason.length() > SuggestionPage.LONGEST) {
            var error = desk.say(reason.isEmpty() ? "desk.refuse.missing" : "desk.refuse.long");
            return again(HttpStatus.BAD_REQUEST, SuggestionPage.of(desk, review).reason(reason, error));
        }
        return switch (decide.refuse(suggestion.home(), suggestion.id(), reason, actor(desk))) {
            case DONE -> on(desk, suggestion, "refused");
            case SETTLED ->
                again(HttpStatus.CONFLICT, SuggestionPage.of(desk, review).trouble("desk.settled"));
            case NOT_THERE -> errors.answer(request, ProblemType.NOT_FOUND);
        };
    }

    /** Takes the entry back to the version before the suggestion. */
    HttpResponse<?> undo(HttpRequest<?> request, Desk desk, Review review, FormFields form) {
        var suggestion = review.suggestion();
        long version = form.number(JustDone.VERSION);
        var subject = new Subject(suggestion.home(), suggestion.kind(), suggestion.entry());
        return switch (restore.of(subject, version, version - 1, actor(desk))) {
            case Edited.Done _ -> on(desk, suggestion, "undone");
            case Edited.Stale _ ->
                again(HttpStatus.CONFLICT, SuggestionPage.of(desk, review).trouble("desk.undo.stale"));
            default -> errors.answer(request, ProblemType.INVALID);
        };
    }

    private HttpResponse<?> again(HttpStatus status, SuggestionPage page) {
        return PageAnswers.passing(status, page.in(frame()));
    }

    private static HttpResponse<?> on(Desk desk, Suggestion suggestion, String done) {
        return HttpResponse.seeOther(
                URI.create(Desk.suggestions(desk.visit().addresses()) + "?of=" + suggestion.id() + "&done=" + done));
    }

    private static Actor actor(Desk desk) {
        return Actor.of(desk.identity(), desk.duty());
    }
}
