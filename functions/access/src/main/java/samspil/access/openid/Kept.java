package samspil.access.openid;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * One thing that was fetched, kept for a while. When it can't be fetched again, the old one serves on; and asking for
 * it over and over does not make the provider be asked as often.
 */
final class Kept<T> {
    private final InstantSource clock;
    private final Duration lifetime;
    private final Duration pause;
    private final Supplier<Optional<T>> source;
    private final AtomicReference<@Nullable Copy<T>> copy = new AtomicReference<>();

    /**
     * Of a source.
     *
     * @param lifetime how long a copy is as good as new
     * @param pause how long at least a copy is kept, even where somebody wants a newer one
     */
    Kept(InstantSource clock, Duration lifetime, Duration pause, Supplier<Optional<T>> source) {
        this.clock = clock;
        this.lifetime = lifetime;
        this.pause = pause;
        this.source = source;
    }

    private record Copy<T>(T value, Instant at) {}

    /** The copy while it is good, else a new one. */
    Optional<T> get() {
        return noOlderThan(lifetime);
    }

    /** A newer one than what was got, where it may be asked for already. */
    Optional<T> renewed() {
        return noOlderThan(pause);
    }

    private Optional<T> noOlderThan(Duration age) {
        var held = copy.get();
        var now = clock.instant();
        if (held != null && now.isBefore(held.at().plus(age))) {
            return Optional.of(held.value());
        }
        var fetched = source.get();
        fetched.ifPresent(value -> copy.set(new Copy<>(value, now)));
        return fetched.or(() -> Optional.ofNullable(held).map(Copy::value));
    }
}
