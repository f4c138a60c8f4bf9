package samspil.directory;

import java.util.List;
import java.util.Optional;

/** The desk reads an entry with its private parts. */
public final class ReadDeskEntry {
    private final Entries entries;

    public ReadDeskEntry(Entries entries) {
        this.entries = entries;
    }

    /** The version that stands. */
    public Optional<Entries.Version> of(Subject subject) {
        return entries.find(subject.home(), subject.kind(), subject.id());
    }

    /** All versions, newest first; none where there never was such an entry. */
    public List<Entries.Version> history(Subject subject) {
        return entries.history(subject.home(), subject.kind(), subject.id());
    }
}
