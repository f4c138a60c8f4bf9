package samspil.grants.scheme.http;

import io.micronaut.context.annotation.Factory;
import io.micronaut.core.convert.TypeConverter;
import jakarta.inject.Singleton;
import samspil.grants.scheme.Stage;

/** What else stands in the addresses of rounds. */
@Factory
final class SchemeNames {

    @Singleton
    TypeConverter<CharSequence, Stage> stage() {
        return (name, _, _) -> Stage.of(name.toString());
    }
}
