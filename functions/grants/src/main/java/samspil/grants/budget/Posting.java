package samspil.grants.budget;

import java.time.Instant;
import java.util.List;
import samspil.grants.LineId;
import samspil.kernel.MunicipalityId;

/**
 * What was entered on one line at once: with all its entries or not at all, and never changed.
 *
 * @param id made of what causes it, so that nothing is entered twice
 */
public record Posting(MunicipalityId municipality, LineId line, String id, Instant at, List<LedgerEntry> entries) {

    public Posting {
        entries = List.copyOf(entries);
    }

    /** How much it changes the line. */
    public Balance change() {
        return entries.stream().map(Balance::of).reduce(Balance.ZERO, Balance::plus);
    }
}
