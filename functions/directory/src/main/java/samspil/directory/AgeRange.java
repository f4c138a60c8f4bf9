package samspil.directory;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import samspil.kernel.InvalidValue;

/**
 * The ages something is for, both ends included; half years count.
 *
 * @param from youngest, in years
 * @param to oldest, in years
 */
public record AgeRange(@Nullable BigDecimal from, @Nullable BigDecimal to) {
    private static final BigDecimal OLDEST = BigDecimal.valueOf(120);

    public AgeRange {
        within(from, "/from");
        within(to, "/to");
        InvalidValue.unless(from == null || to == null || from.compareTo(to) <= 0, "range.order", "/to");
    }

    /** Whether somebody of this age is welcome. */
    public boolean includes(BigDecimal age) {
        return (from == null || from.compareTo(age) <= 0) && (to == null || age.compareTo(to) <= 0);
    }

    private static void within(@Nullable BigDecimal age, String pointer) {
        InvalidValue.unless(age == null || age.signum() >= 0 && age.compareTo(OLDEST) <= 0, "range.age", pointer);
    }
}
