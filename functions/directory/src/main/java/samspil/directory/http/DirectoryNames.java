package samspil.directory.http;

import io.micronaut.context.annotation.Factory;
import io.micronaut.core.convert.TypeConverter;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.function.Function;
import samspil.directory.EntryId;
import samspil.directory.ImportId;
import samspil.directory.Kind;
import samspil.directory.SuggestionId;
import samspil.kernel.InvalidValue;

/** The directory's names in addresses. */
@Factory
final class DirectoryNames {

    @Singleton
    TypeConverter<CharSequence, Kind> kind() {
        return (name, _, _) -> Kind.ofPlural(name.toString());
    }

    @Singleton
    TypeConverter<CharSequence, EntryId> entryId() {
        return (name, _, _) -> id(name.toString(), EntryId::new);
    }

    @Singleton
    TypeConverter<CharSequence, ImportId> importId() {
        return (name, _, _) -> id(name.toString(), ImportId::new);
    }

    @Singleton
    TypeConverter<CharSequence, SuggestionId> suggestionId() {
        return (name, _, _) -> id(name.toString(), SuggestionId::new);
    }

    private static <T> Optional<T> id(String name, Function<String, T> type) {
        try {
            return Optional.of(type.apply(name));
        } catch (InvalidValue e) {
            return Optional.empty();
        }
    }
}
