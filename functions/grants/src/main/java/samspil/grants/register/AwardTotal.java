package samspil.grants.register;

import org.jspecify.annotations.Nullable;
import samspil.kernel.LocalText;
import samspil.kernel.Money;

/**
 * What was awarded in a year, in all or of one kind.
 *
 * @param of the scheme or the target, by its id; empty where it is the year's
 * @param title absent where it is the year's
 * @param awards how many
 */
public record AwardTotal(
        int year, Part part, String of, @Nullable LocalText title, long awards, Money amount) {

    /** By what it is counted. */
    public enum Part {
        YEAR,
        SCHEME,
        /** One award may have several, so these don't add up. */
        TARGET
    }
}
