package samspil.platform.http;

import io.micronaut.context.annotation.Primary;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.server.exceptions.response.ErrorContext;
import io.micronaut.http.server.exceptions.response.ErrorResponseProcessor;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Every error that the framework answers with, in the one form this API has; nothing of an exception leaves. */
@Singleton
@Primary
final class FrameworkErrors implements ErrorResponseProcessor<String> {
    private static final Logger LOG = LoggerFactory.getLogger(FrameworkErrors.class);
    private final Optional<ProblemPage> page;

    FrameworkErrors(Optional<ProblemPage> page) {
        this.page = page;
    }

    @Override
    public MutableHttpResponse<String> processResponse(ErrorContext context, MutableHttpResponse<?> response) {
        var request = context.getRequest();
        var type = ProblemType.of(response.code());
        context.getRootCause().filter(_ -> type == ProblemType.INTERNAL).ifPresent(cause -> log(request, cause));
        return html(request, type).orElseGet(() -> Answers.problem(request, type));
    }

    private Optional<MutableHttpResponse<String>> html(HttpRequest<?> request, ProblemType type) {
        return page.flatMap(shown -> shown.of(request, type, Correlation.of(request)))
                .map(html -> HttpResponse.<String>status(type.status())
                        .body(html)
                        .header(HttpHeaders.CONTENT_TYPE, MediaType.TEXT_HTML + ";charset=utf-8"));
    }

    /** Where it happened, not what was said: a message may quote what a person typed. */
    private static void log(HttpRequest<?> request, Throwable cause) {
        var where = cause.getStackTrace().length == 0 ? "?" : cause.getStackTrace()[0].toString();
        LOG.error(
                "{} failed: {} at {}", Correlation.of(request), cause.getClass().getName(), where);
    }
}
