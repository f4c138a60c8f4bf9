package samspil.grants.scheme;

import java.time.Instant;

/** A round was called off. */
public record Cancellation(Instant at, Why why) {}
