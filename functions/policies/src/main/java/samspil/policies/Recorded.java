package samspil.policies;

import java.time.Instant;

/**
 * An event as it stands in the record.
 *
 * @param number the place in the policy's record, from 1
 * @param at when it was recorded, which may be long after it happened
 */
public record Recorded(long number, Instant at, PolicyEvent event) {}
