package samspil.grants.pool.http;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import java.util.List;
import java.util.function.Supplier;
import samspil.grants.pool.Pool;
import samspil.grants.scheme.Outcome;
import samspil.kernel.InvalidValue;
import samspil.platform.http.Answers;
import samspil.platform.http.ProblemType;

/** A joint pool as it stands, or what was in the way of changing it. */
final class PoolAnswers {
    private PoolAnswers() {}

    /** Under its revision as entity tag. */
    static MutableHttpResponse<String> shown(HttpStatus status, Pool pool) {
        return Answers.json(status, PoolView.of(pool))
                .header(HttpHeaders.ETAG, '"' + Long.toString(pool.revision()) + '"');
    }

    /** What became of a change; a value that breaks its own rule is named by its place. */
    static HttpResponse<?> of(HttpRequest<?> request, HttpStatus status, Supplier<Outcome<Pool>> change) {
        try {
            return of(request, status, change.get());
        } catch (InvalidValue e) {
            return Answers.problem(request, ProblemType.INVALID, List.of(e.violation()));
        }
    }

    private static HttpResponse<?> of(HttpRequest<?> request, HttpStatus status, Outcome<Pool> outcome) {
        return switch (outcome) {
            case Outcome.Done<Pool>(var pool) -> shown(status, pool);
            case Outcome.NotThere<Pool> _ -> Answers.problem(request, ProblemType.NOT_FOUND);
            case Outcome.Taken<Pool> _ -> Answers.problem(request, ProblemType.CONFLICT);
            case Outcome.Stale<Pool> _ -> Answers.problem(request, ProblemType.STALE);
            case Outcome.Refused<Pool>(var violation) ->
                Answers.problem(request, ProblemType.INVALID, List.of(violation));
        };
    }
}
