package samspil.grants.file.http;

import io.micronaut.core.bind.ArgumentBinder;
import io.micronaut.core.convert.ArgumentConversionContext;
import io.micronaut.core.type.Argument;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.bind.binders.TypedRequestArgumentBinder;
import io.micronaut.web.router.RouteAttributes;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;
import samspil.grants.ApplicationId;
import samspil.kernel.Municipalities;

/** Gives a controller's method the file that the address names; its parameter must not have the name of a part. */
@Singleton
record FileBinder(Municipalities municipalities) implements TypedRequestArgumentBinder<FileKey> {

    @Override
    public Argument<FileKey> argumentType() {
        return Argument.of(FileKey.class);
    }

    @Override
    public ArgumentBinder.BindingResult<FileKey> bind(
            ArgumentConversionContext<FileKey> context, HttpRequest<?> source) {
        var key = RouteAttributes.getRouteMatch(source).flatMap(route -> key(route.getVariableValues()));
        return () -> key;
    }

    private Optional<FileKey> key(Map<String, Object> names) {
        return municipalities
                .bySlug(String.valueOf(names.get("municipality")))
                .flatMap(municipality -> ApplicationId.of(String.valueOf(names.get("application")))
                        .map(id -> new FileKey(municipality.id(), id)));
    }
}
