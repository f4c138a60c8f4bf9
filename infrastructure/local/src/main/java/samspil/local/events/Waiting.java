package samspil.local.events;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;

/** Events on disk that wait for their function; a restart finds them again. */
final class Waiting {
    private final ObjectMapper json = new ObjectMapper();
    private final AtomicLong next = new AtomicLong(System.currentTimeMillis() * 1_000);
    private final Path folder;

    /**
     * An event that waits.
     *
     * @param source the event source's logical id
     * @param event as the function gets it
     */
    record Letter(Path file, String source, String function, JsonNode event) {}

    Waiting(Path folder) {
        this.folder = folder;
        try {
            Files.createDirectories(folder);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Writes an event down; it is safe when this returns. */
    Letter add(String source, String function, byte[] event) {
        try {
            Path file = folder.resolve("%019d.json".formatted(next.incrementAndGet()));
            Path written = folder.resolve(file.getFileName() + ".new");
            Letter letter = new Letter(file, source, function, json.readTree(event));
            json.writeValue(
                    written.toFile(),
                    json.createObjectNode()
                            .put("source", source)
                            .put("function", function)
                            .set("event", letter.event()));
            Files.move(written, file, StandardCopyOption.ATOMIC_MOVE);
            return letter;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** What an earlier run left, oldest first. */
    List<Letter> left() {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .map(this::read)
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Whether nothing waits. */
    boolean isEmpty() {
        try (Stream<Path> files = Files.list(folder)) {
            return files.findAny().isEmpty();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private Letter read(Path file) {
        try {
            JsonNode node = json.readTree(file.toFile());
            return new Letter(
                    file, node.path("source").asText(), node.path("function").asText(), node.path("event"));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    void done(Letter letter) {
        try {
            Files.deleteIfExists(letter.file());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
