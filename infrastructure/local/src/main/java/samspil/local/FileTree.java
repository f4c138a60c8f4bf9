package samspil.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A file, or a folder with all that is in it. */
record FileTree(Path root) {

    /** With times and attributes, in which the object store keeps media types. */
    void copy(Path target) throws IOException {
        for (Path from : all()) {
            Path to = target.resolve(root.relativize(from).toString());
            Files.copy(from, to, StandardCopyOption.COPY_ATTRIBUTES);
        }
    }

    /** Removes it if it is there. */
    void delete() throws IOException {
        if (Files.exists(root)) {
            for (Path path : all().reversed()) {
                Files.delete(path);
            }
        }
    }

    /** Folders before what is in them. */
    private List<Path> all() throws IOException {
        try (Stream<Path> walk = Files.walk(root)) {
            return walk.sorted(Comparator.naturalOrder()).toList();
        }
    }
}
