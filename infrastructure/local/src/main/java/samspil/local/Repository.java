package samspil.local;

import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The repository that this runner was built in. */
final class Repository {
    private Repository() {}

    /** The folder above the runner's classes that holds the template; the working directory when none does. */
    static Path root() {
        for (@Nullable Path folder = here(); folder != null; folder = folder.getParent()) {
            if (Files.exists(folder.resolve("template.yaml")) || Files.exists(folder.resolve("mvnw"))) {
                return folder;
            }
        }
        return Path.of("").toAbsolutePath();
    }

    private static Path here() {
        try {
            return Path.of(Repository.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
