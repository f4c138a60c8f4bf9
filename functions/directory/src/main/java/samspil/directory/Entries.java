package samspil.directory;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import samspil.kernel.MunicipalityId;
import samspil.platform.audit.AuditEvent.Actor;

/** The municipality's own store of entries, private parts and history included. */
public interface Entries {

    /** The entry as it stands; empty where there is none or it was removed. */
    Optional<Version> find(MunicipalityId home, Kind kind, EntryId id);

    /** The newest version of each of these entries that ever were, removals too, in as few reads as possible. */
    Map<EntryId, Version> findAll(MunicipalityId home, Kind kind, Set<EntryId> ids);

    /** The entry as it was in one version; empty where there was no such version or it was a removal. */
    default Optional<Version> at(MunicipalityId home, Kind kind, EntryId id, long version) {
        return history(home, kind, id).stream()
                .filter(each -> each.version() == version && each.entry() != null)
                .findFirst();
    }

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

    /** Writes an entry, and everything that must happen with it or not at all, in one transaction. */
    Write commit(Draft entry, List<Step> along, Change change);

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
     * @param actor who it was, for the audit record alone; absent where it is no person's own deed
     */
    record Change(
            String by, String reason, Instant at, @Nullable Actor actor) {

        /** A change that is no person's own deed: an import, a mailed link. */
        public Change(String by, String reason, Instant at) {
            this(by, reason, at, null);
        }

        /** Somebody who is logged in. */
        public static Change by(Actor actor, String reason, Instant at) {
            return new Change(actor.role().key(), reason, at, actor);
        }
    }

    /**
     * A version of an entry.
     *
     * @param entry absent where this version is its removal
     * @param since when its first version was stored
     */
    record Version(@Nullable Entry entry, long version, Change change, Instant since) {

        /** A first version. */
        public Version(@Nullable Entry entry, long version, Change change) {
            this(entry, version, change, change.at());
        }

        /** The entry of a version that is not a removal. */
        public Entry standing() {
            return Objects.requireNonNull(entry);
        }
    }

    /** What goes along with the writing of an entry. */
    sealed interface Step {

        /** Another entry is written. */
        record Put(Draft draft) implements Step {}

        /** An entry that stands is removed, and another took its place. */
        record Merge(Version dropped, EntryId into) implements Step {}

        /** A suggestion that is open becomes one that was approved. */
        record Approve(Suggestion suggestion) implements Step {}

        /** A link that nobody used yet is used. */
        record Use(ConfirmationLink link, Instant at) implements Step {}
    }

    /** What became of a write. */
    sealed interface Write {
        /** It is stored and every reader of the entry sees it. */
        record Saved(long version) implements Write {}

        /** Somebody else was first; nothing was stored. */
        record Stale() implements Write {}
    }
}
