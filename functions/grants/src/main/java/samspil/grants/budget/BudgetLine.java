package samspil.grants.budget;

import java.time.Instant;
import samspil.grants.LineId;
import samspil.grants.Texts;
import samspil.kernel.LocalText;
import samspil.kernel.MunicipalityId;

/**
 * Where the money of one purpose and one budget year stands.
 *
 * @param refundsUntil what comes back by then may be awarded again; later it goes to the municipality's treasury
 * @param balance as the store keeps it; {@link Ledger} says the same from the postings
 */
public record BudgetLine(
        MunicipalityId municipality, LineId id, LocalText title, Instant refundsUntil, Balance balance) {

    /** @throws InvalidValue for a title that is too long */
    public BudgetLine {
        Texts.shortText(title, "/title");
    }

    /** Whether a refund at that time may be awarded again. */
    public boolean takesRefunds(Instant at) {
        return !at.isAfter(refundsUntil);
    }
}
