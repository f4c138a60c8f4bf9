package samspil.local;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The tests' template with its artifact, in a folder. */
final class TinyStack {
    private TinyStack() {}

    static void in(Path folder) throws IOException, URISyntaxException {
        Path tiny = Path.of(Objects.requireNonNull(TinyStack.class.getResource("/tiny/template.yaml"))
                        .toURI())
                .resolveSibling("");
        List<Path> files;
        try (Stream<Path> walk = Files.walk(tiny)) {
            files = walk.filter(Files::isRegularFile).toList();
        }
        for (Path file : files) {
            Path copy = folder.resolve(tiny.relativize(file).toString());
            Files.createDirectories(Objects.requireNonNull(copy.getParent()));
            Files.copy(file, copy);
        }
        Artifact.in(folder.resolve("artifact"));
    }
}
