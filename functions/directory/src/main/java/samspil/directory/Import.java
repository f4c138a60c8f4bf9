package samspil.directory;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import samspil.kernel.MunicipalityId;
import samspil.kernel.Violation;

/**
 * How far an import has come.
 *
 * @param by the role or account that asked for it
 * @param fileHash SHA-256 of the file that was checked, so that no other is applied
 * @param counts how many records come to what
 * @param violations why the file as a whole can't be used
 * @param version counts from one and grows with every change
 */
public record Import(
        ImportId id,
        MunicipalityId municipality,
        ImportOrder order,
        String by,
        State state,
        Instant startedAt,
        @Nullable Instant endedAt,
        @Nullable String fileHash,
        Map<ImportOutcome, Integer> counts,
        List<Violation> violations,
        long version) {

    /** The states, in their order. */
    public enum State {
        /** The file is awaited or being read. */
        CHECKING,
        /** The report says what would be done; nothing is done yet. */
        CHECKED,
        /** The entries are being written. */
        APPLYING,
        /** The entries are written. */
        APPLIED,
        /** The file can't be used; nothing was written. */
        FAILED
    }

    static Import started(ImportId id, MunicipalityId municipality, ImportOrder order, Entries.Change change) {
        return new Import(
                id, municipality, order, change.by(), State.CHECKING, change.at(), null, null, Map.of(), List.of(), 1);
    }

    Import checked(String hash, Map<ImportOutcome, Integer> found) {
        return next(State.CHECKED, null, hash, found, List.of());
    }

    Import applying() {
        return next(State.APPLYING, null, fileHash, counts, List.of());
    }

    Import applied(Map<ImportOutcome, Integer> done, Instant at) {
        return next(State.APPLIED, at, fileHash, done, List.of());
    }

    Import failed(List<Violation> why, Instant at) {
        return next(State.FAILED, at, fileHash, counts, why);
    }

    /** What its writes say of themselves in an entry's history. */
    Entries.Change change(Instant at) {
        return new Entries.Change("import/" + id, "imported", at);
    }

    private Import next(
            State next,
            @Nullable Instant ended,
            @Nullable String hash,
            Map<ImportOutcome, Integer> counted,
            List<Violation> why) {
        return new Import(id, municipality, order, by, next, startedAt, ended, hash, counted, why, version + 1);
    }
}
