package samspil.platform.http;

import io.micronaut.context.annotation.Factory;
import io.micronaut.core.convert.TypeConverter;
import jakarta.inject.Singleton;
import samspil.kernel.Language;
import samspil.kernel.Municipalities;
import samspil.kernel.Municipality;

/** The names that stand in addresses, made into what they name. */
@Factory
final class PathNames {

    /** Whether a parameter of this type comes from the address; plain values come from the query. */
    static boolean isOne(Class<?> type) {
        return type.getName().startsWith("samspil.");
    }

    @Singleton
    TypeConverter<CharSequence, Municipality> municipality(Municipalities all) {
        return (name, _, _) -> all.bySlug(name.toString());
    }

    @Singleton
    TypeConverter<CharSequence, Language> language() {
        return (tag, _, _) -> Language.of(tag.toString());
    }
}
