package samspil.directory.http;

import io.micronaut.context.annotation.Factory;
import io.micronaut.core.convert.TypeConverter;
import jakarta.inject.Singleton;
import java.util.Optional;
import samspil.directory.EntryId;
import samspil.directory.ImportId;
import samspil.directory.Kind;
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
        return (name, _, _) -> id(name.toString());
    }

    @Singleton
    TypeConverter<CharSequence, ImportId> importId() {
        return (name, _, _) -> id(name.toString()).map(id -> new ImportId(id.value()));
    }

    private static Optional<EntryId> id(String name) {
        try {
            return Optional.of(new EntryId(name));
        } catch (InvalidValue e) {
            return Optional.empty();
        }
    }
}
