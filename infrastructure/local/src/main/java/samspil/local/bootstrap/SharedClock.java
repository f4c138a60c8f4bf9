package samspil.local.bootstrap;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;

/**
 * The runner's movable clock, seen from a function. The system property {@code samspil.clock} names a file of eight
 * bytes: the milliseconds to add to real time, big-endian. Without the property it is the system's clock. A function
 * finds it by {@code ServiceLoader.load(InstantSource.class)}, so its code has no local branch.
 */
public final class SharedClock implements InstantSource {
    private final ByteBuffer offset;

    /** Reads the file that the system property names. */
    public SharedClock() {
        String file = System.getProperty("samspil.clock");
        this.offset = file == null ? ByteBuffer.allocate(Long.BYTES) : map(Path.of(file));
    }

    @Override
    public Instant instant() {
        return Instant.now().plusMillis(offset.getLong(0));
    }

    private static ByteBuffer map(Path file) {
        try (FileChannel channel = FileChannel.open(file)) {
            return channel.map(FileChannel.MapMode.READ_ONLY, 0, Long.BYTES);
        } catch (IOException gone) {
            throw new UncheckedIOException("the runner's clock can't be read", gone);
        }
    }
}
