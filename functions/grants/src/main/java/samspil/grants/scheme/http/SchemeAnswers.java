package samspil.grants.scheme.http;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Function;
import samspil.grants.scheme.Outcome;
import samspil.grants.scheme.Round;
import samspil.grants.scheme.Scheme;
import samspil.platform.http.Answers;
import samspil.platform.http.ProblemType;

/** A scheme or a round as it stands, or what was in the way of changing it. */
@Singleton
record SchemeAnswers(InstantSource clock) {

    /** A scheme under its revision as entity tag. */
    MutableHttpResponse<String> shown(HttpStatus status, Scheme scheme) {
        return Answers.json(status, SchemeView.of(scheme)).header(HttpHeaders.ETAG, tag(scheme.revision()));
    }

    /** A round under its revision as entity tag. */
    MutableHttpResponse<String> shown(HttpStatus status, Round round) {
        return Answers.json(status, RoundView.of(round, clock.instant()))
                .header(HttpHeaders.ETAG, tag(round.revision()));
    }

    /** A round as it stands now. */
    RoundView view(Round round) {
        return RoundView.of(round, clock.instant());
    }

    /** What was made of it, or why nothing was. */
    <T> HttpResponse<?> of(HttpRequest<?> request, Outcome<T> outcome, Function<T, HttpResponse<?>> done) {
        return switch (outcome) {
            case Outcome.Done<T>(var value) -> done.apply(value);
            case Outcome.NotThere<T> notThere -> Answers.problem(request, ProblemType.NOT_FOUND);
            case Outcome.Taken<T> taken -> Answers.problem(request, ProblemType.CONFLICT);
            case Outcome.Stale<T> stale -> Answers.problem(request, ProblemType.STALE);
            case Outcome.Refused<T>(var violation) -> Answers.problem(request, ProblemType.INVALID, List.of(violation));
        };
    }

    private static String tag(long revision) {
        return '"' + Long.toString(revision) + '"';
    }
}
