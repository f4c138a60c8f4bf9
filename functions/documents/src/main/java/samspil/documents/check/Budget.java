package samspil.documents.check;

import java.time.Instant;
import java.time.InstantSource;
import java.util.EnumMap;

/** What one check may still use. Once a budget is exceeded every later use fails too. */
final class Budget {
    private static final int USES_BETWEEN_LOOKS = 64;

    private final InstantSource clock;
    private final Instant end;
    private final EnumMap<Cost, Long> spent = new EnumMap<>(Cost.class);
    private int uses;

    Budget(Bounds bounds, InstantSource clock) {
        this.clock = clock;
        this.end = clock.instant().plus(bounds.time());
    }

    /**
     * Uses some, and looks at the clock now and then.
     *
     * @throws Fault when there was not enough
     */
    void spend(Cost cost, long amount) {
        if (spent.merge(cost, amount, Long::sum) > cost.limit) {
            throw new Fault(DocumentFault.TOO_COMPLEX);
        }
        if (uses++ % USES_BETWEEN_LOOKS == 0) {
            spendTime();
        }
    }

    /**
     * Looks at the clock.
     *
     * @throws Fault when it is too late
     */
    void spendTime() {
        if (clock.instant().isAfter(end)) {
            throw new Fault(DocumentFault.TOO_COMPLEX);
        }
    }

    /** Begins another page, or another stream. */
    void renew(Cost cost) {
        spent.remove(cost);
    }
}
