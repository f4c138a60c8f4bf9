package samspil.policies.http;

import io.micronaut.context.annotation.Requires;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import jakarta.inject.Singleton;
import java.net.URI;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import samspil.kernel.Municipality;
import samspil.platform.http.Answers;
import samspil.platform.http.ProblemType;
import samspil.policies.Policy;
import samspil.policies.RecordEvent.Outcome;

/** A policy, or what was in the way of changing it, as the desk's answer. */
@Singleton
@Requires(env = "policies-desk")
record PolicyAnswers(DocumentLinks links, InstantSource clock) {

    /** The policy as it stands, under its number as entity tag. */
    MutableHttpResponse<String> shown(HttpStatus status, Municipality municipality, Policy policy) {
        return Answers.json(status, view(municipality, policy))
                .header(HttpHeaders.ETAG, '"' + Long.toString(policy.number()) + '"');
    }

    /** A path of this site as a whole address. */
    URI address(String path) {
        return links.address(path);
    }

    PolicyView view(Municipality municipality, Policy policy) {
        var today = LocalDate.ofInstant(clock.instant(), municipality.country().zone());
        return PolicyView.of(policy, today, links);
    }

    HttpResponse<?> of(HttpRequest<?> request, Municipality municipality, Outcome outcome) {
        return switch (outcome) {
            case Outcome.Done(var policy) -> shown(HttpStatus.OK, municipality, policy);
            case Outcome.NotThere() -> Answers.problem(request, ProblemType.NOT_FOUND);
            case Outcome.Stale() -> Answers.problem(request, ProblemType.STALE);
            case Outcome.Refused(var violation) -> Answers.problem(request, ProblemType.INVALID, List.of(violation));
        };
    }
}
