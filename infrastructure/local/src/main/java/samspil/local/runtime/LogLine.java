package samspil.local.runtime;

import java.time.Instant;

/**
 * A line a function wrote.
 *
 * @param when real time, not the movable clock's
 */
public record LogLine(Instant when, String function, String text) {}
