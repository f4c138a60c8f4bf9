package samspil.platform.access;

import io.micronaut.core.bind.ArgumentBinder;
import io.micronaut.core.convert.ArgumentConversionContext;
import io.micronaut.core.type.Argument;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.bind.binders.TypedRequestArgumentBinder;
import io.micronaut.web.router.RouteAttributes;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Function;
import samspil.kernel.Language;
import samspil.kernel.Municipalities;
import samspil.platform.http.Readers;

/** Finds who comes to the desk that an address names. */
@Singleton
public record Seats(Municipalities municipalities, InstantSource clock) {

    /**
     * Gives controllers' methods what a context makes of that; its bean is of this type too.
     *
     * @param desk as the context speaks of it
     */
    public <T> TypedRequestArgumentBinder<T> binder(Class<T> type, Function<Seat, T> desk) {
        return new Binder<>(type, request -> of(request).map(desk));
    }

    /** Empty where nobody is logged in, the route is open, or the address names no municipality or no language. */
    private Optional<Seat> of(HttpRequest<?> request) {
        return named(request, "municipality")
                .flatMap(municipalities::bySlug)
                .filter(_ -> named(request, "language").flatMap(Language::of).isPresent())
                .flatMap(where -> Callers.of(request)
                        .flatMap(who -> Callers.duty(request)
                                .map(duty -> new Seat(where, Readers.language(request), clock.instant(), who, duty))));
    }

    private static Optional<String> named(HttpRequest<?> request, String part) {
        return RouteAttributes.getRouteMatch(request)
                .map(route -> String.valueOf(route.getVariableValues().get(part)));
    }

    private record Binder<T>(Class<T> type, Function<HttpRequest<?>, Optional<T>> desk)
            implements TypedRequestArgumentBinder<T> {

        @Override
        public Argument<T> argumentType() {
            return Argument.of(type);
        }

        @Override
        public ArgumentBinder.BindingResult<T> bind(ArgumentConversionContext<T> context, HttpRequest<?> source) {
            var found = desk.apply(source);
            return () -> found;
        }
    }
}
