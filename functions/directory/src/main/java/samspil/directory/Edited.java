package samspil.directory;

import java.util.List;
import samspil.kernel.Violation;

/** What became of a change that the desk wanted. */
public sealed interface Edited {

    /** It is stored. */
    record Done(Entry entry, long version, Entries.Change change) implements Edited {}

    /** The entry is removed. */
    record Removed() implements Edited {}

    /** There is no such thing in this municipality. */
    record NotThere() implements Edited {}

    /** Somebody else changed it since it was seen. */
    record Stale() implements Edited {}

    /** The matter is settled already, or does not stand so that this can be done. */
    record Settled() implements Edited {}

    /** What was sent can't be used. */
    record Refused(List<Violation> violations) implements Edited {}
}
