package samspil.access.pages;

import io.micronaut.context.annotation.Requires;
import io.micronaut.core.bind.ArgumentBinder;
import io.micronaut.core.convert.ArgumentConversionContext;
import io.micronaut.core.type.Argument;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.bind.binders.TypedRequestArgumentBinder;
import io.micronaut.web.router.RouteAttributes;
import jakarta.inject.Singleton;
import java.util.Optional;
import samspil.access.pages.AccessPages.Desk;
import samspil.kernel.Language;
import samspil.kernel.Municipalities;
import samspil.platform.access.Callers;

/** Gives a controller's method the desk that the address names, with who sits at it. */
@Singleton
@Requires(env = "access-desk")
record DeskBinder(Municipalities municipalities) implements TypedRequestArgumentBinder<Desk> {

    @Override
    public Argument<Desk> argumentType() {
        return Argument.of(Desk.class);
    }

    @Override
    public ArgumentBinder.BindingResult<Desk> bind(ArgumentConversionContext<Desk> context, HttpRequest<?> source) {
        var desk = Callers.of(source)
                .flatMap(who -> named(source, "municipality")
                        .flatMap(municipalities::bySlug)
                        .flatMap(where -> named(source, "language")
                                .flatMap(Language::of)
                                .map(language -> new Desk(where, language, who))));
        return () -> desk;
    }

    private static Optional<String> named(HttpRequest<?> request, String part) {
        return RouteAttributes.getRouteMatch(request)
                .map(route -> String.valueOf(route.getVariableValues().get(part)));
    }
}
