package samspil.grants.scheme;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import samspil.kernel.InvalidValue;
import samspil.kernel.Money;

/**
 * What a receiver tells afterwards.
 *
 * @param days within how many after the last instalment
 * @param auditedFrom from which grant on an auditor must have seen the accounts; absent where from none
 * @param sample how many hundredths of the reports are looked at closely
 */
public record Reporting(int days, @Nullable Money auditedFrom, int sample) {
    private static final int LONGEST = 1_000;
    private static final int WHOLE = 100;

    public Reporting {
        InvalidValue.unless(days >= 1 && days <= LONGEST, "number.range", "/days");
        InvalidValue.unless(auditedFrom == null || auditedFrom.ore() >= 0, "amount.negative", "/auditedFrom");
        InvalidValue.unless(sample >= 0 && sample <= WHOLE, "number.range", "/sample");
    }

    /** When the report is due of an award that is paid now. */
    public Instant due(Instant now) {
        return now.plus(Duration.ofDays(days));
    }
}
