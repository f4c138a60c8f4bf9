package samspil.council.duty;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import samspil.kernel.LocalText;
import samspil.platform.duties.DutyKind;

/**
 * Something that was promised with a date, and how it stood each time.
 *
 * @param words as people call it; of a revision the policy's title
 * @param source where it was promised: a path below the language; absent where nowhere in particular
 * @param turns at least one, the earliest first
 */
public record Promise(
        DutyKind kind, LocalText words, @Nullable String source, List<Turn> turns) {

    public Promise {
        turns = List.copyOf(turns);
    }

    /** The time that matters on a day: the first that is not over, or the last of all. */
    public Turn current(LocalDate today) {
        return turns.stream()
                .filter(turn -> !turn.due().last().isBefore(today))
                .findFirst()
                .orElse(turns.getLast());
    }

    /** How many times it stood so. */
    public long count(DutyState state) {
        return turns.stream().filter(turn -> turn.state() == state).count();
    }
}
