package samspil.grants.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import samspil.kernel.InvalidValue;

/**
 * The law of a country on cases and letters.
 *
 * @param editions the earliest first; no two hold on one day
 */
public record LawSet(LawSetId id, List<Edition> editions) {

    /** @throws InvalidValue where an edition begins before the one before it ends */
    public LawSet {
        editions = List.copyOf(editions);
        for (int i = 1; i < editions.size(); i++) {
            var end = editions.get(i - 1).until();
            InvalidValue.unless(
                    end != null && end.isBefore(editions.get(i).from()), "period.order", "/editions/" + i + "/from");
        }
    }

    /** The law on a day; empty before its first edition. */
    public Optional<Edition> on(LocalDate day) {
        return editions.stream().filter(each -> each.holds(day)).findFirst();
    }
}
