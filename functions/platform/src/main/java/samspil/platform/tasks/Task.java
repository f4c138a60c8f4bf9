package samspil.platform.tasks;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import samspil.kernel.MunicipalityId;

/**
 * One thing that waits for somebody.
 *
 * @param name what it is about, as people call it: an organisation's name, a file's; never a person's
 * @param address where it is done: a path below the language, such as {@code /herlev/desk/suggestions/abc}
 * @param since when it began to wait, or will
 * @param due the day by which it should be done; absent where nothing presses
 */
public record Task(
        Key key,
        String name,
        String address,
        Instant since,
        @Nullable LocalDate due) {

    /**
     * What names it. Put again under the same key it takes the place of the first.
     *
     * @param organisation the directory's id of whom it waits for; absent where it waits for the municipality
     * @param subject id of the suggestion, the import, the claim
     */
    public record Key(
            MunicipalityId municipality,
            TaskKind kind,
            @Nullable String organisation,
            String subject) {

        /** Of a task for the municipality's own people. */
        public static Key of(MunicipalityId municipality, TaskKind kind, String subject) {
            return new Key(municipality, kind, null, subject);
        }
    }

    /** Whether it waits already; what is written ahead does not. */
    public boolean hasBegun(Instant now) {
        return !since.isAfter(now);
    }

    /** Whether its day is over, and nobody can do it any more. */
    public boolean hasLapsed(LocalDate today) {
        return key.kind().lapses() && due != null && today.isAfter(due);
    }
}
