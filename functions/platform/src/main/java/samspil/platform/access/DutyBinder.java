package samspil.platform.access;

import io.micronaut.core.bind.ArgumentBinder;
import io.micronaut.core.convert.ArgumentConversionContext;
import io.micronaut.core.type.Argument;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.bind.binders.TypedRequestArgumentBinder;
import jakarta.inject.Singleton;

/** Gives a controller's method the duty by which it was asked. */
@Singleton
final class DutyBinder implements TypedRequestArgumentBinder<Duty> {

    @Override
    public Argument<Duty> argumentType() {
        return Argument.of(Duty.class);
    }

    @Override
    public ArgumentBinder.BindingResult<Duty> bind(ArgumentConversionContext<Duty> context, HttpRequest<?> source) {
        var duty = Callers.duty(source);
        return () -> duty;
    }
}
