package samspil.local.history;

import java.time.Instant;

/**
 * One event or batch that a function was given.
 *
 * @param when by the movable clock
 * @param source {@code stream}, {@code object}, {@code bus} or {@code schedule}
 * @param id the event source's logical id
 * @param what such as a number of records or an object's key
 * @param attempt from 1
 * @param outcome {@code delivered}, {@code retried} or {@code failed}
 * @param message why it failed, or nothing
 */
public record Delivery(
        Instant when,
        String source,
        String id,
        String function,
        String what,
        int attempt,
        String outcome,
        String message) {

    /** Names of {@link Delivery#outcome()}. */
    public static final String DELIVERED = "delivered";

    public static final String RETRIED = "retried";
    public static final String FAILED = "failed";
}
