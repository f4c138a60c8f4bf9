package samspil.local.clock;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/**
 * Real time plus an offset that only grows. The offset stands in a file of eight bytes (milliseconds, big-endian) that
 * every function's JVM maps too, and stays there between runs.
 */
public final class LocalClock implements InstantSource {
    private final Path file;
    private final MappedByteBuffer offset;

    /** Opens the file, or makes it with no offset. */
    public LocalClock(Path file) {
        this.file = file;
        try (FileChannel channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            this.offset = channel.map(FileChannel.MapMode.READ_WRITE, 0, Long.BYTES);
        } catch (IOException failure) {
            throw new UncheckedIOException("the clock's file can't be opened", failure);
        }
    }

    /** Where a function's JVM finds the offset. */
    public Path file() {
        return file;
    }

    @Override
    public Instant instant() {
        return Instant.now().plusMillis(offset.getLong(0));
    }

    /** Makes the clock show this instant now, and run on from there; does nothing when it is later already. */
    public synchronized void forward(Instant target) {
        Duration step = Duration.between(instant(), target);
        if (step.isPositive()) {
            offset.putLong(0, offset.getLong(0) + step.plusNanos(999_999).toMillis());
        }
    }
}
