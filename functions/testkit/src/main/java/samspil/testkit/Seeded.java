package samspil.testkit;

import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * Runs a property over many values made from seeds. A failure names its seed, and {@code -Dsamspil.seed} runs that one
 * alone.
 */
public final class Seeded {
    private static final String PROPERTY = "samspil.seed";

    private Seeded() {}

    /** Runs a property so many times, each with another source of values. */
    public static void check(int times, Consumer<Any> property) {
        var given = Optional.ofNullable(System.getProperty(PROPERTY)).map(Long::valueOf);
        var first = System.nanoTime();
        given.map(LongStream::of)
                .orElseGet(() -> IntStream.range(0, times).mapToLong(at -> first + at))
                .forEach(seed -> check(seed, property));
    }

    private static void check(long seed, Consumer<Any> property) {
        RandomGenerator random = new SplittableRandom(seed);
        try {
            property.accept(new Any(random));
        } catch (RuntimeException | AssertionError failure) {
            throw new AssertionError(
                    "Run again with -D" + PROPERTY + "=" + seed + ": " + failure.getMessage(), failure);
        }
    }
}
