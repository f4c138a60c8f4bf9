package samspil.policies.http;

import io.micronaut.core.bind.ArgumentBinder;
import io.micronaut.core.convert.ArgumentConversionContext;
import io.micronaut.core.type.Argument;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.bind.binders.TypedRequestArgumentBinder;
import io.micronaut.web.router.RouteAttributes;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;
import samspil.kernel.Municipalities;
import samspil.policies.PolicyId;
import samspil.policies.consultation.Consultation;
import samspil.policies.consultation.ConsultationId;

/** Gives a controller's method the consultation that the address names; its parameter must not have the name of a part. */
@Singleton
record ConsultationBinder(Municipalities municipalities) implements TypedRequestArgumentBinder<Consultation.Key> {

    @Override
    public Argument<Consultation.Key> argumentType() {
        return Argument.of(Consultation.Key.class);
    }

    @Override
    public ArgumentBinder.BindingResult<Consultation.Key> bind(
            ArgumentConversionContext<Consultation.Key> context, HttpRequest<?> source) {
        var key = RouteAttributes.getRouteMatch(source).flatMap(route -> key(route.getVariableValues()));
        return () -> key;
    }

    private Optional<Consultation.Key> key(Map<String, Object> names) {
        return municipalities
                .bySlug(String.valueOf(names.get("municipality")))
                .flatMap(municipality -> PolicyId.of(String.valueOf(names.get("policy")))
                        .flatMap(policy -> ConsultationId.of(String.valueOf(names.get("consultation")))
                                .map(id -> new Consultation.Key(municipality.id(), policy, id))));
    }
}
