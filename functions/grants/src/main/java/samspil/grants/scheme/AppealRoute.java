package samspil.grants.scheme;

import org.jspecify.annotations.Nullable;
import samspil.grants.Texts;
import samspil.kernel.InvalidValue;
import samspil.kernel.LocalText;

/**
 * Where a decision can be appealed, as the municipality says itself; law differs by scheme.
 *
 * @param body who decides the appeal; absent where it is not settled, or there is none
 * @param days the term from the day the decision arrived; absent where there is none
 * @param guidance what a letter says of it
 */
public record AppealRoute(
        @Nullable LocalText body, @Nullable Integer days, LocalText guidance) {
    private static final int YEAR = 365;

    public AppealRoute {
        Texts.shortText(body, "/body");
        InvalidValue.unless(days == null || (days >= 1 && days <= YEAR), "number.range", "/days");
        Texts.longText(guidance, "/guidance");
    }
}
