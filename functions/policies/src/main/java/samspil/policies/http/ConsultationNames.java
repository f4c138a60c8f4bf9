package samspil.policies.http;

import io.micronaut.context.annotation.Factory;
import io.micronaut.core.convert.TypeConverter;
import jakarta.inject.Singleton;
import samspil.policies.consultation.ConsultationId;

/** The names that stand in the addresses of consultations. */
@Factory
final class ConsultationNames {

    @Singleton
    TypeConverter<CharSequence, ConsultationId> consultationId() {
        return (name, _, _) -> ConsultationId.of(name.toString());
    }
}
