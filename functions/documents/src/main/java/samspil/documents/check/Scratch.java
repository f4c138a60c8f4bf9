package samspil.documents.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A folder whose content nobody misses. */
record Scratch(Path folder) {

    /** A new folder in it. */
    Path room() {
        try {
            return Files.createTempDirectory(Files.createDirectories(folder), "check");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Removes what lies in the folder, even what a thread still holds open. */
    void clear() {
        try {
            for (var path : content()) {
                Files.deleteIfExists(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Deepest first. */
    private List<Path> content() throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(path -> !path.equals(folder))
                    .sorted(Comparator.reverseOrder())
                    .toList();
        }
    }
}
