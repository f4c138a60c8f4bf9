package samspil.council.pages.desk;

import io.micronaut.core.convert.ArgumentConversionContext;
import io.micronaut.core.type.Argument;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.bind.binders.TypedRequestArgumentBinder;
import io.micronaut.web.router.RouteAttributes;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.Optional;
import samspil.council.pages.Setting;
import samspil.kernel.Municipalities;
import samspil.kernel.Municipality;
import samspil.platform.access.Callers;
import samspil.platform.http.Readers;

/** Gives a controller's method the desk that the address names, with who sits at it. */
@Singleton
record DeskBinder(Municipalities municipalities, InstantSource clock) implements TypedRequestArgumentBinder<Desk> {

    @Override
    public Argument<Desk> argumentType() {
        return Argument.of(Desk.class);
    }

    @Override
    public BindingResult<Desk> bind(ArgumentConversionContext<Desk> context, HttpRequest<?> source) {
        var desk = municipality(source).flatMap(municipality -> at(municipality, source));
        return () -> desk;
    }

    private Optional<Desk> at(Municipality municipality, HttpRequest<?> request) {
        var setting = new Setting(municipality, Readers.language(request), clock.instant());
        return Callers.of(request).flatMap(who -> Callers.duty(request).map(duty -> new Desk(setting, who, duty)));
    }

    private Optional<Municipality> municipality(HttpRequest<?> request) {
        return RouteAttributes.getRouteMatch(request)
                .map(route -> String.valueOf(route.getVariableValues().get("municipality")))
                .flatMap(municipalities::bySlug);
    }
}
