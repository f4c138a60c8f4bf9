package samspil.directory;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import samspil.kernel.MunicipalityId;

/** What the public sees of an entry in one municipality: the entry as it is, or that it is gone. */
public sealed interface Published {

    /** Its name for good. */
    EntryId id();

    /** Which kind it is or was. */
    Kind kind();

    /** Counts from one and grows with every change; the entity tag. */
    long version();

    /** When it last changed. */
    Instant modifiedAt();

    /** An entry that stands, already without its private parts. */
    record Live(Entry entry, long version, Instant modifiedAt) implements Published {
        @Override
        public EntryId id() {
            return entry.id();
        }

        @Override
        public Kind kind() {
            return entry.kind();
        }
    }

    /**
     * An entry that was removed.
     *
     * @param mergedInto the entry that took its place
     */
    record Gone(
            EntryId id,
            Kind kind,
            MunicipalityId home,
            @Nullable EntryId mergedInto,
            long version,
            Instant modifiedAt) implements Published {}
}
