package samspil.local.schedules;

import java.time.Instant;
import java.util.Optional;

/**
 * A schedule as the control page shows it.
 *
 * @param next by the movable clock; empty when it is never due again
 */
public record ScheduleStatus(
        String id, String function, String expression, String zone, String input, Optional<Instant> next) {}
