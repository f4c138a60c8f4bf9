package samspil.directory;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicReference;

/** A clock that stands still until it is moved. */
public final class MovableClock implements InstantSource {
    private final AtomicReference<Instant> now;

    public MovableClock(Instant start) {
        this.now = new AtomicReference<>(start);
    }

    @Override
    public Instant instant() {
        return now.get();
    }

    /** Moves it to any instant. */
    public void set(Instant instant) {
        now.set(instant);
    }

    /** Moves it forward. */
    public void pass(Duration time) {
        now.updateAndGet(instant -> instant.plus(time));
    }
}
