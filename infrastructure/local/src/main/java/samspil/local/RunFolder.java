package samspil.local;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The folder that one run owns; the lock goes with the process, however that ends. */
final class RunFolder implements AutoCloseable {
    static final String LOCK = "lock";
    static final String BEGUN = "begun";
    static final String ENGINES = "engines";

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
        FileChannel channel = channel(root);
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

    /** Takes the folder when nobody else has it any more. */
    static RunFolder await(Path root) throws IOException {
        FileChannel channel = channel(root);
        channel.lock();
        return new RunFolder(root, channel);
    }

    private static FileChannel channel(Path root) throws IOException {
        Files.createDirectories(root);
        return FileChannel.open(root.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
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
        try (Stream<Path> list = Files.list(root)) {
            content = list.filter(path -> !path.endsWith(LOCK)).toList();
        }
        for (Path path : content) {
            new FileTree(path).delete();
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

    /** Whether the engines have nothing in it. */
    boolean isEmpty() {
        return Files.notExists(root.resolve(ENGINES));
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
