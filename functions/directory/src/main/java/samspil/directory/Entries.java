package samspil.directory;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import samspil.kernel.MunicipalityId;

/** The municipality's own store of entries, private parts and history included. */
public interface Entries {

    /** The entry as it stands; empty where there is none or it was removed. */
    Optional<Version> find(MunicipalityId home, Kind kind, EntryId id);

    /** The newest version of each of these entries that ever were, removals too, in as few reads as possible. */
    Map<EntryId, Version> findAll(MunicipalityId home, Kind kind, Set<EntryId> ids);

    /** The version that stands and all before it, newest first; removals too. */
    List<Version> history(MunicipalityId home, Kind kind, EntryId id);

    /**
     * Writes an entry, its public copies in every municipality that shows it, and the version before it into history, all
     * or nothing.
     *
     * @param expected the version that the writer saw; zero where there was none
     * @return the new version, or {@link Write.Stale} when another write came first
     */
    Write save(Entry entry, long expected, Change change);

    /**
     * Writes many entries that nobody else may have touched, in as few transactions as possible.
     *
     * @return one answer for each, in their order
     */
    List<Write> saveAll(List<Draft> drafts, Change change);

    /** Removes an entry; history keeps it and the public is told that it is gone, or what took its place. */
    Write remove(
            MunicipalityId home, Kind kind, EntryId id, long expected, @Nullable EntryId mergedInto, Change change);

    /**
     * An entry to be written.
     *
     * @param expected the version that the writer saw; zero where there was none
     */
    record Draft(Entry entry, long expected) {}

    /**
     * Who changed what, for the history.
     *
     * @param by a role or an account, never a person's name
     * @param reason {@code edited}, {@code suggested}, {@code imported}, {@code restored}, {@code verified},
     *     {@code merged} or {@code removed}
     */
    record Change(String by, String reason, Instant at) {}

    /**
     * A version of an entry.
     *
     * @param entry absent where this version is its removal
     */
    record Version(@Nullable Entry entry, long version, Change change) {}

    /** What became of a write. */
    sealed interface Write {
        /** It is stored and every reader of the entry sees it. */
        record Saved(long version) implements Write {}

        /** Somebody else was first; nothing was stored. */
        record Stale() implements Write {}
    }
}
