package samspil.directory;

import org.jspecify.annotations.Nullable;
import samspil.kernel.InvalidValue;
import samspil.kernel.LocalText;
import samspil.kernel.Money;

/**
 * What taking part costs.
 *
 * @param price zero where it is free of charge; absent where only the note knows
 * @param note such as "per season, half price for students"
 */
public record Cost(@Nullable Money price, @Nullable LocalText note) {
    public Cost {
        InvalidValue.unless(price != null || note != null, "cost.empty");
        InvalidValue.unless(price == null || price.ore() >= 0, "cost.negative", "/price");
    }

    /** Whether it is free of charge. */
    public boolean isFree() {
        return price != null && price.equals(Money.ZERO);
    }
}
