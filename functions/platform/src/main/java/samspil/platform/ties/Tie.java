package samspil.platform.ties;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import samspil.kernel.MunicipalityId;
import samspil.platform.json.ByKind;

/** That somebody stands close to an organisation, from a day to a day. */
@ByKind
public sealed interface Tie {

    /** First day; absent where nobody said. */
    @Nullable
    LocalDate from();

    /** Last day; absent while it lasts. */
    @Nullable
    LocalDate until();

    /** Whether it still lasted on a day, or began after it. */
    default boolean lastedOn(LocalDate day) {
        var last = until();
        return last == null || !last.isBefore(day);
    }

    /**
     * Sits in its board, as the directory knows it; nobody knows whose log-in that is.
     *
     * @param name as it is written there
     */
    record BoardSeat(
            String name,
            Post post,
            @Nullable LocalDate from,
            @Nullable LocalDate until) implements Tie {}

    /**
     * Acts for it, as its role says.
     *
     * @param person by pseudonym
     */
    record Acting(
            String person,
            @Nullable LocalDate from,
            @Nullable LocalDate until) implements Tie {}

    /**
     * An organisation, as a municipality's directory names it.
     *
     * @param organisation the directory's id
     */
    record Of(MunicipalityId municipality, String organisation) {}
}
