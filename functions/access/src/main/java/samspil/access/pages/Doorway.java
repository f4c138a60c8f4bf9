package samspil.access.pages;

import io.micronaut.context.annotation.Requires;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import samspil.access.Allowance;
import samspil.access.Refusal;
import samspil.access.Tries;
import samspil.pages.PageAnswers;
import samspil.platform.access.Callers;
import samspil.platform.http.Readers;

/** Lets log-ins in from each address as often as is sensible. */
@Singleton
@Requires(env = "log-in")
record Doorway(Tries tries, LogInPages pages, InstantSource clock) {
    private static final Logger LOG = LoggerFactory.getLogger(Doorway.class);

    /** What follows, or a page that says when to come again. */
    HttpResponse<?> pass(HttpRequest<?> request, Supplier<HttpResponse<?>> then) {
        return tries.spend(Allowance.LOG_IN, Callers.address(request))
                .<HttpResponse<?>>map(until -> refused(request, until))
                .orElseGet(then);
    }

    private HttpResponse<?> refused(HttpRequest<?> request, Instant until) {
        LOG.warn("log-in refused: {}", Refusal.TOO_MANY.key());
        var page = pages.refused(Readers.language(request), Refusal.TOO_MANY);
        return later(PageAnswers.passing(HttpStatus.TOO_MANY_REQUESTS, page), clock.instant(), until);
    }

    /** Says when to come again. */
    static HttpResponse<?> later(MutableHttpResponse<?> answer, Instant now, Instant until) {
        return answer.header(
                HttpHeaders.RETRY_AFTER,
                Long.toString(Duration.between(now, until).toSeconds() + 1));
    }
}
