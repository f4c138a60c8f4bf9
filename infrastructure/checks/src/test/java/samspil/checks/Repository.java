package samspil.checks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import samspil.engines.template.Stack;
import samspil.engines.template.TemplateReader;

/** The tree these tests look at. */
final class Repository {
    private Repository() {}

    static Path root() {
        return Path.of(System.getProperty("samspil.root"));
    }

    static Stack stack() {
        return TemplateReader.read(root().resolve("template.yaml"), Map.of());
    }

    static String read(String path) {
        try {
            return Files.readString(root().resolve(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Our own files with this ending, outside what the build makes. */
    static List<Path> files(String ending) {
        try (Stream<Path> all = Files.walk(root())) {
            return all.filter(Files::isRegularFile)
                    .filter(path -> path.toString().endsWith(ending))
                    .filter(path -> Stream.of("target", ".git", ".samspil", "node_modules")
                            .noneMatch(name -> root().relativize(path).startsWith(name)
                                    || root().relativize(path).toString().contains("/" + name + "/")))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
