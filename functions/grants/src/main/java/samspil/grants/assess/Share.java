package samspil.grants.assess;

import samspil.grants.ApplicationId;
import samspil.kernel.Money;

/** What an application gets in a scenario, and why. */
public record Share(ApplicationId id, Money amount, Why why) {

    /** What settled the amount. */
    public enum Why {
        /** All that was asked for. */
        FULL,
        /** As much as anybody may get. */
        CAPPED,
        /** A part, because the pool is smaller than what is asked for. */
        CUT,
        /** Too few points. */
        BELOW_THRESHOLD,
        /** Its part would have been too small to help. */
        BELOW_FLOOR,
        /** Others, with more points, came first. */
        SPENT
    }
}
