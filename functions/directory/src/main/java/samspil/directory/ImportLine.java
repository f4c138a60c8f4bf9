package samspil.directory;

import java.util.List;
import org.jspecify.annotations.Nullable;
import samspil.kernel.LocalText;
import samspil.kernel.Violation;

/**
 * A line of an import's report; every record of the file has exactly one.
 *
 * @param number counts from one
 * @param place where the record stands in the file
 * @param violations what is wrong, or what was left out
 * @param raw the record as it was read; absent where the directory has all of it
 */
public record ImportLine(
        int number,
        String place,
        ImportOutcome outcome,
        @Nullable Kind kind,
        @Nullable EntryId id,
        @Nullable LocalText name,
        List<Violation> violations,
        @Nullable String raw) {}
