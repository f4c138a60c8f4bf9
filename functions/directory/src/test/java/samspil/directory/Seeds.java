package samspil.directory;

import java.util.function.LongConsumer;
import java.util.stream.LongStream;

/** Runs a property over many seeds; the one that breaks it stands in the failure. */
public final class Seeds {
    private Seeds() {}

    /** The property with the seeds from 1 to a count. */
    public static void each(int count, LongConsumer property) {
        LongStream.rangeClosed(1, count).forEach(seed -> {
            try {
                property.accept(seed);
            } catch (AssertionError | RuntimeException e) {
                throw new AssertionError("seed " + seed + ": " + e.getMessage(), e);
            }
        });
    }
}
