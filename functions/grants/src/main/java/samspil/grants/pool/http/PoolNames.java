package samspil.grants.pool.http;

import io.micronaut.context.annotation.Factory;
import io.micronaut.core.convert.TypeConverter;
import jakarta.inject.Singleton;
import samspil.grants.pool.PoolId;

/** The names of joint pools in addresses. */
@Factory
final class PoolNames {

    @Singleton
    TypeConverter<CharSequence, PoolId> poolId() {
        return (name, _, _) -> PoolId.of(name.toString());
    }
}
