package samspil.platform.access;

import io.micronaut.core.bind.ArgumentBinder;
import io.micronaut.core.convert.ArgumentConversionContext;
import io.micronaut.core.type.Argument;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.bind.binders.TypedRequestArgumentBinder;
import jakarta.inject.Singleton;

/** Gives a controller's method who asks. */
@Singleton
final class IdentityBinder implements TypedRequestArgumentBinder<Identity> {

    @Override
    public Argument<Identity> argumentType() {
        return Argument.of(Identity.class);
    }

    @Override
    public ArgumentBinder.BindingResult<Identity> bind(
            ArgumentConversionContext<Identity> context, HttpRequest<?> source) {
        var identity = Callers.of(source);
        return () -> identity;
    }
}
