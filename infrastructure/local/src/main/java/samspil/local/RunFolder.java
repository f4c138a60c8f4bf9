package samspil.local;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The folder that one run owns; the lock goes with the process, however that ends. */
final class RunFolder implements AutoCloseable {
    private static final String LOCK = "lock";
    private static final String BEGUN = "begun";

    private final Path root;
    private final FileChannel lock;

    private RunFolder(Path root, FileChannel lock) {
        this.root = root;
        this.lock = lock;
    }

    /**
     * Takes the folder.
     *
     * @param fresh whether to empty it
     * @throws Stopped when another run has it
     */
    static RunFolder take(Path root, boolean fresh) throws Stopped, IOException {
        Files.createDirectories(root);
        FileChannel channel = FileChannel.open(root.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (!locked(channel)) {
            channel.close();
            throw new Stopped("another run uses the data folder " + root + "; choose another with --data");
        }
        RunFolder folder = new RunFolder(root, channel);
        if (fresh) {
            folder.empty();
        }
        return folder;
    }

    private static boolean locked(FileChannel channel) throws IOException {
        try {
            @Nullable FileLock lock = channel.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException inThisProcess) {
            return false;
        }
    }

    private void empty() throws IOException {
        List<Path> content;
        try (Stream<Path> walk = Files.walk(root)) {
            content = walk.sorted(Comparator.reverseOrder())
                    .filter(path -> !path.equals(root) && !path.equals(root.resolve(LOCK)))
                    .toList();
        }
        for (Path path : content) {
            Files.delete(path);
        }
    }

    /** A place within it. */
    Path of(String name) {
        return root.resolve(name);
    }

    /** Whether no run has begun in it to the end of its start. */
    boolean isNew() {
        return Files.notExists(root.resolve(BEGUN));
    }

    /** It is new no more. */
    void begun() throws IOException {
        Files.writeString(root.resolve(BEGUN), "");
    }

    @Override
    public void close() throws IOException {
        lock.close();
    }
}
