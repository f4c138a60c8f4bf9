package samspil.policies.http;

import io.micronaut.context.annotation.Factory;
import io.micronaut.core.convert.TypeConverter;
import jakarta.inject.Singleton;
import samspil.policies.DocumentId;
import samspil.policies.PolicyId;

/** The names that stand in the addresses of policies. */
@Factory
final class PolicyNames {

    @Singleton
    TypeConverter<CharSequence, PolicyId> policyId() {
        return (name, _, _) -> PolicyId.of(name.toString());
    }

    @Singleton
    TypeConverter<CharSequence, DocumentId> documentId() {
        return (name, _, _) -> DocumentId.of(name.toString());
    }
}
