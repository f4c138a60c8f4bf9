package samspil.council.http;

import io.micronaut.context.annotation.Factory;
import io.micronaut.core.convert.TypeConverter;
import jakarta.inject.Singleton;
import samspil.council.election.ElectionId;

/** The names that stand in the addresses of elections. */
@Factory
final class ElectionNames {

    @Singleton
    TypeConverter<CharSequence, ElectionId> electionId() {
        return (name, _, _) -> ElectionId.of(name.toString());
    }
}
