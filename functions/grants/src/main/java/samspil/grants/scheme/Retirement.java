package samspil.grants.scheme;

import java.time.Instant;

/** A scheme is not given any more; rounds that were opened are carried through. */
public record Retirement(Instant at, Why why) {}
