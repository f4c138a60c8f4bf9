package samspil.directory;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import samspil.kernel.MunicipalityId;

/** What is public, as the store has it this very moment. */
public interface PublishedEntries {

    /** One entry, at the cost of one read unit whatever the size of the directory. */
    Optional<Published> find(MunicipalityId municipality, Kind kind, EntryId id);

    /** A part of a municipality's entries of one kind by name; empty when the cursor is not one of this list's. */
    Optional<Part> list(MunicipalityId municipality, Kind kind, Query.Paging paging);

    /** All of them, gone ones too. */
    Stream<Published> all(MunicipalityId municipality);

    /**
     * A part of a list.
     *
     * @param next the cursor of the part that follows; absent on the last
     */
    record Part(List<Published.Live> entries, @Nullable String next) {}
}
