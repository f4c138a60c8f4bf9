package samspil.platform.audit;

import io.micronaut.core.bind.ArgumentBinder;
import io.micronaut.core.convert.ArgumentConversionContext;
import io.micronaut.core.type.Argument;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.bind.binders.TypedRequestArgumentBinder;
import jakarta.inject.Singleton;
import samspil.platform.access.Callers;
import samspil.platform.audit.AuditEvent.Actor;

/** Gives a controller's method who does it and by what right, as the record will name them. */
@Singleton
final class ActorBinder implements TypedRequestArgumentBinder<Actor> {

    @Override
    public Argument<Actor> argumentType() {
        return Argument.of(Actor.class);
    }

    @Override
    public ArgumentBinder.BindingResult<Actor> bind(ArgumentConversionContext<Actor> context, HttpRequest<?> source) {
        var actor = Callers.of(source).flatMap(who -> Callers.duty(source).map(duty -> Actor.of(who, duty)));
        return () -> actor;
    }
}
