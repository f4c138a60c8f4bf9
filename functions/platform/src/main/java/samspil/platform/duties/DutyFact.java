package samspil.platform.duties;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import samspil.kernel.CoarseDate;
import samspil.kernel.InvalidValue;
import samspil.kernel.LocalText;
import samspil.kernel.MunicipalityId;

/**
 * A thing that counts for a duty, and where everybody can see it. Who plans a thing that needs no word of its own when
 * it is over, as a meeting, gives its day alone: it counts as done once that day is over.
 *
 * @param name as people call it: a meeting's title, a policy's
 * @param address where it is seen: a path below the language, such as {@code /herlev/meetings/abc}
 * @param due by when the thing itself promised it; absent where only a duty of the municipality says so
 * @param planned when it is to be; absent where nobody said
 * @param done when it was, for things whose end somebody recorded
 */
public record DutyFact(
        Key key,
        LocalText name,
        String address,
        @Nullable CoarseDate due,
        @Nullable CoarseDate planned,
        @Nullable CoarseDate done) {

    /**
     * What names it. Put again under the same key it takes the place of the first.
     *
     * @param subject id of the meeting, the election, the policy's promise
     */
    public record Key(MunicipalityId municipality, DutyKind kind, String subject) {}

    /** @throws InvalidValue without any date */
    public DutyFact {
        InvalidValue.unless(due != null || planned != null || done != null, "date.coarse");
    }

    /** A thing that is to be on a day, and counts as done after it. */
    public static DutyFact planned(Key key, LocalText name, String address, LocalDate day) {
        return new DutyFact(key, name, address, null, CoarseDate.of(day), null);
    }

    /** A thing that was done. */
    public static DutyFact done(Key key, LocalText name, String address, CoarseDate when) {
        return new DutyFact(key, name, address, null, null, when);
    }

    /** When it was done, as a day sees it. */
    public Optional<CoarseDate> doneBy(LocalDate today) {
        return Optional.ofNullable(done)
                .or(() ->
                        Optional.ofNullable(planned).filter(when -> when.last().isBefore(today)));
    }

    /** When it is to be, as a day sees it; empty where it was done. */
    public Optional<CoarseDate> plannedOn(LocalDate today) {
        return Optional.ofNullable(planned).filter(_ -> doneBy(today).isEmpty());
    }
}
