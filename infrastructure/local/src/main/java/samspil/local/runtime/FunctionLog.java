package samspil.local.runtime;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.stream.Stream;

/** What the functions wrote: the last lines in memory, all of this run's in one file per function. */
public final class FunctionLog {
    private static final int KEPT = 5_000;
    private static final int LONGEST = 16_384;

    private final Path folder;
    private final Deque<LogLine> lines = new ArrayDeque<>();

    /** Writes into this folder; an earlier run's files go. */
    public FunctionLog(Path folder) {
        this.folder = folder;
        try {
            Files.createDirectories(folder);
            clear();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void clear() throws IOException {
        try (Stream<Path> old = Files.list(folder)) {
            for (Path file : old.toList()) {
                Files.delete(file);
            }
        }
    }

    /** Adds a line. */
    public synchronized void add(String function, String text) {
        LogLine line =
                new LogLine(Instant.now(), function, text.length() > LONGEST ? text.substring(0, LONGEST) : text);
        lines.addLast(line);
        if (lines.size() > KEPT) {
            lines.removeFirst();
        }
        write(line);
    }

    /** The last lines, oldest first. */
    public synchronized List<LogLine> last(String function, int limit) {
        List<LogLine> found = lines.stream()
                .filter(line -> function.isEmpty() || line.function().equals(function))
                .toList();
        return found.subList(Math.max(0, found.size() - limit), found.size());
    }

    List<String> tail(String function, int limit) {
        return last(function, limit).stream().map(LogLine::text).toList();
    }

    private void write(LogLine line) {
        try {
            Files.writeString(
                    folder.resolve(line.function() + ".log"),
                    line.when() + " " + line.text() + System.lineSeparator(),
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }
}
