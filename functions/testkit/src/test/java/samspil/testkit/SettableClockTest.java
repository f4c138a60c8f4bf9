package samspil.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class SettableClockTest {
    private final SettableClock clock = SettableClock.at("2026-03-01T08:00:00Z");

    @Test
    void itStandsStill() {
        assertEquals(clock.instant(), clock.instant());
    }

    @Test
    void itMovesWhenTold() {
        clock.advance(Duration.ofHours(1));
        assertEquals(Instant.parse("2026-03-01T09:00:00Z"), clock.instant());
        clock.set(Instant.EPOCH);
        assertEquals(Instant.EPOCH, clock.instant());
    }
}
