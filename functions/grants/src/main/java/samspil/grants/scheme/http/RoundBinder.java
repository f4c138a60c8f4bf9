package samspil.grants.scheme.http;

import io.micronaut.core.bind.ArgumentBinder;
import io.micronaut.core.convert.ArgumentConversionContext;
import io.micronaut.core.type.Argument;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.bind.binders.TypedRequestArgumentBinder;
import io.micronaut.web.router.RouteAttributes;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;
import samspil.grants.RoundId;
import samspil.grants.scheme.Round;
import samspil.kernel.Municipalities;

/** Gives a controller's method the round that the address names; its parameter must not have the name of a part. */
@Singleton
record RoundBinder(Municipalities municipalities) implements TypedRequestArgumentBinder<Round.Key> {

    @Override
    public Argument<Round.Key> argumentType() {
        return Argument.of(Round.Key.class);
    }

    @Override
    public ArgumentBinder.BindingResult<Round.Key> bind(
            ArgumentConversionContext<Round.Key> context, HttpRequest<?> source) {
        var key = RouteAttributes.getRouteMatch(source).flatMap(route -> key(route.getVariableValues()));
        return () -> key;
    }

    private Optional<Round.Key> key(Map<String, Object> names) {
        return municipalities
                .bySlug(String.valueOf(names.get("municipality")))
                .flatMap(municipality ->
                        RoundId.of(String.valueOf(names.get("round"))).map(id -> new Round.Key(municipality.id(), id)));
    }
}
