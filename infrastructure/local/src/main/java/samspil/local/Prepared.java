package samspil.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A data folder with the demo data, which the build makes so that a start on an empty one need not load it.
 *
 * @param folder nobody runs on it
 * @param source what it has to come of, as a digest; of anything else it is not used
 */
record Prepared(Path folder, String source) {
    private static final String NOTE = "made-of";

    /** What each run has of its own. */
    private static final Set<String> OWN =
            Set.of(RunFolder.LOCK, RunFolder.BEGUN, NOTE, "log", "login-port", "login-key.json");

    /** Where the build puts it, of what is built now. */
    static Prepared in(Path repository) throws IOException {
        return new Prepared(repository.resolve("infrastructure/local/target/prepared"), new Built(repository).digest());
    }

    boolean fits() throws IOException {
        Path note = folder.resolve(NOTE);
        return Files.exists(note) && Files.readString(note).equals(source);
    }

    /** It is complete now; for whoever waits until its run has ended. */
    void complete() throws IOException {
        Files.writeString(folder.resolve(NOTE), source);
    }

    /** Lets a folder without data begin with a copy, if it fits. */
    void copyTo(RunFolder data) throws IOException {
        if (Files.notExists(folder)) {
            return;
        }
        try (RunFolder _ = RunFolder.await(folder)) {
            if (fits()) {
                copy(data);
                data.begun();
            }
        }
    }

    /** Each part gets its name when it is whole, and the engines' last: after a cut the next start begins again. */
    private void copy(RunFolder data) throws IOException {
        Path arriving = data.of("arriving");
        for (Path part : parts()) {
            new FileTree(arriving).delete();
            new FileTree(part).copy(arriving);
            Path place = data.of(part.getFileName().toString());
            new FileTree(place).delete();
            Files.move(arriving, place, StandardCopyOption.ATOMIC_MOVE);
        }
    }

    private List<Path> parts() throws IOException {
        try (Stream<Path> parts = Files.list(folder)) {
            return parts.filter(part -> !OWN.contains(part.getFileName().toString()))
                    .sorted(Comparator.comparing(part -> part.endsWith(RunFolder.ENGINES)))
                    .toList();
        }
    }
}
