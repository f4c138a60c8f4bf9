package samspil.testkit;

import java.nio.file.Path;
import java.util.Optional;

/** The project's own template. */
final class ProjectTemplate {
    private ProjectTemplate() {}

    /** {@code template.yaml} at the root, which the build names in {@code samspil.root}. */
    static Path path() {
        return Optional.ofNullable(System.getProperty("samspil.root"))
                .map(root -> Path.of(root, "template.yaml"))
                .orElseThrow(() -> new IllegalStateException("the system property samspil.root names no folder"));
    }
}
