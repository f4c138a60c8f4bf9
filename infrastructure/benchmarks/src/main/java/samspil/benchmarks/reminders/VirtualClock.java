package samspil.benchmarks.reminders;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** The true time, and what the machine that runs now takes it for. */
final class VirtualClock implements InstantSource {
    private Instant now;
    private Duration wrong = Duration.ZERO;

    VirtualClock(Instant now) {
        this.now = now;
    }

    @Override
    public Instant instant() {
        return now.plus(wrong);
    }

    Instant truth() {
        return now;
    }

    void set(Instant other) {
        now = other;
    }

    void advance(Duration duration) {
        now = now.plus(duration);
    }

    /** From now on it is off by so much. */
    void off(Duration by) {
        wrong = by;
    }
}
