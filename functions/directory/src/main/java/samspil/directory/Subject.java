package samspil.directory;

import samspil.kernel.MunicipalityId;

/** The full name of an entry that something is to be done with. */
public record Subject(MunicipalityId home, Kind kind, EntryId id) {

    /** Of an entry that is at hand. */
    public static Subject of(Entry entry) {
        return new Subject(entry.home(), entry.kind(), entry.id());
    }
}
