package samspil.directory;

import java.util.List;
import samspil.kernel.Violation;

/** One record of a file that comes in. */
public sealed interface ImportRow {

    /** Where it stands: {@code #/contents/3} in JSON (RFC 6901), {@code services.csv#row=4} in a table (RFC 7111). */
    String place();

    /** The record as it was read, without what must never be kept. */
    String raw();

    /**
     * A record that an entry could be made of.
     *
     * @param warnings what was left out of the entry, and why
     */
    record Sound(String place, String raw, Entry entry, List<Violation> warnings) implements ImportRow {}

    /** A record with mistakes in it. */
    record Faulty(String place, String raw, List<Violation> violations) implements ImportRow {}

    /**
     * A record that says that its entry has come to an end. A person decides what becomes of the entry.
     *
     * @param reasons such as {@code register.bankrupt}
     */
    record Ended(String place, String raw, Kind kind, EntryId id, List<Violation> reasons) implements ImportRow {}
}
