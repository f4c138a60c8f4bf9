package samspil.grants.scheme;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import samspil.kernel.InvalidValue;

/**
 * When one may apply: from one instant to another, both within.
 *
 * @param zone in which both are told to people
 */
public record Window(Instant opens, Instant closes, ZoneId zone) {

    /** @throws InvalidValue when it closes before it opens */
    public Window {
        InvalidValue.unless(opens.isBefore(closes), "period.order", "/closes");
    }

    /** Whether one may apply at that instant. */
    public boolean contains(Instant now) {
        return !now.isBefore(opens) && !now.isAfter(closes);
    }

    /** The same with a later end. */
    public Window until(Instant end) {
        return new Window(opens, end, zone);
    }

    /** As the clock on the wall shows its beginning. */
    public LocalDateTime opensOnTheWall() {
        return LocalDateTime.ofInstant(opens, zone);
    }

    /** As the clock on the wall shows its end. */
    public LocalDateTime closesOnTheWall() {
        return LocalDateTime.ofInstant(closes, zone);
    }
}
