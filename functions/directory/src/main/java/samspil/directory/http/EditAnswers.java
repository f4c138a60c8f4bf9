package samspil.directory.http;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import samspil.directory.Edited;
import samspil.platform.http.Answers;
import samspil.platform.http.ProblemType;

/** What became of a change, as an answer. */
final class EditAnswers {

    private EditAnswers() {}

    /** 200 with the new version, or what was in the way. */
    static HttpResponse<?> of(HttpRequest<?> request, Edited edited) {
        return of(request, edited, HttpStatus.OK);
    }

    /** 201 with the new entry and its address, or what was in the way. */
    static HttpResponse<?> made(HttpRequest<?> request, Edited edited) {
        return of(request, edited, HttpStatus.CREATED);
    }

    private static HttpResponse<?> of(HttpRequest<?> request, Edited edited, HttpStatus status) {
        return switch (edited) {
            case Edited.Done done -> done(request, done, status);
            case Edited.Removed _ -> HttpResponse.noContent();
            case Edited.NotThere _ -> Answers.problem(request, ProblemType.NOT_FOUND);
            case Edited.Stale _ -> Answers.problem(request, ProblemType.STALE);
            case Edited.Settled _ -> Answers.problem(request, ProblemType.CONFLICT);
            case Edited.Refused(var violations) -> Answers.problem(request, ProblemType.INVALID, violations);
        };
    }

    private static HttpResponse<?> done(HttpRequest<?> request, Edited.Done done, HttpStatus status) {
        var answer = Answers.json(status, DeskEntryView.of(done))
                .header(HttpHeaders.ETAG, '"' + Long.toString(done.version()) + '"');
        return status == HttpStatus.CREATED
                ? answer.header(
                        HttpHeaders.LOCATION,
                        request.getPath() + "/" + done.entry().id())
                : answer;
    }
}
