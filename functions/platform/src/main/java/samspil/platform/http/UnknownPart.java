package samspil.platform.http;

import io.micronaut.context.annotation.Replaces;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import io.micronaut.http.server.exceptions.UnsatisfiedRouteHandler;
import io.micronaut.http.server.exceptions.response.ErrorContext;
import io.micronaut.web.router.exceptions.UnsatisfiedRouteException;
import jakarta.inject.Singleton;
import java.util.List;
import samspil.kernel.Violation;

/** A part of the request that a route can't do without: where the address names nothing, nothing is found. */
@Singleton
@Replaces(UnsatisfiedRouteHandler.class)
final class UnknownPart implements ExceptionHandler<UnsatisfiedRouteException, HttpResponse<?>> {
    private final FrameworkErrors errors;

    UnknownPart(FrameworkErrors errors) {
        this.errors = errors;
    }

    @Override
    @SuppressWarnings("rawtypes") // the interface's own signature
    public HttpResponse<?> handle(HttpRequest request, UnsatisfiedRouteException exception) {
        var part = exception.getArgument();
        if (PathNames.isOne(part.getType())) {
            return errors.processResponse(ErrorContext.builder(request).build(), HttpResponse.notFound());
        }
        var violation = new Violation("/" + part.getName(), "field.required");
        return Answers.problem(request, ProblemType.INVALID, List.of(violation));
    }
}
