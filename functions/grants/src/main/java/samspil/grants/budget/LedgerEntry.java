package samspil.grants.budget;

import samspil.grants.Texts;
import samspil.kernel.InvalidValue;
import samspil.kernel.Money;

/**
 * One movement of money on a line.
 *
 * @param amount more than nothing
 * @param backing what gives the right to it: an event of a file ({@code <application>/<number>}), a batch, or a place in
 *     minutes
 */
public record LedgerEntry(Movement movement, Money amount, String backing) {

    /** @throws InvalidValue for an amount that is nothing or less, and without backing */
    public LedgerEntry {
        InvalidValue.unless(amount.isPositive(), "amount.positive", "/amount");
        Texts.shortText(backing, "/backing");
    }
}
