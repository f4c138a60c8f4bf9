package samspil.platform.http;

import io.micronaut.context.annotation.Replaces;
import io.micronaut.core.convert.exceptions.ConversionErrorException;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.server.exceptions.ConversionErrorHandler;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import io.micronaut.http.server.exceptions.response.ErrorContext;
import jakarta.inject.Singleton;
import java.util.List;
import samspil.kernel.Violation;

/** A part of an address that names nothing is not found; any other value of the wrong form is invalid. */
@Singleton
@Replaces(ConversionErrorHandler.class)
final class UnknownPath implements ExceptionHandler<ConversionErrorException, HttpResponse<?>> {
    private final FrameworkErrors errors;

    UnknownPath(FrameworkErrors errors) {
        this.errors = errors;
    }

    @Override
    @SuppressWarnings("rawtypes") // the interface's own signature
    public HttpResponse<?> handle(HttpRequest request, ConversionErrorException exception) {
        if (PathNames.isOne(exception.getArgument().getType())) {
            return errors.processResponse(ErrorContext.builder(request).build(), HttpResponse.notFound());
        }
        var violation = new Violation("/" + exception.getArgument().getName(), "type.value");
        return Answers.problem(request, ProblemType.INVALID, List.of(violation));
    }
}
