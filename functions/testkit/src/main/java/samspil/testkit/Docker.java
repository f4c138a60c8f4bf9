package samspil.testkit;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.testcontainers.DockerClientFactory;

/** Whether containers can run here. */
final class Docker {
    private Docker() {}

    /** Testcontainers complains at length where there is no engine, so it is asked only where one might be. */
    static boolean isAvailable() {
        return mayBeThere() && DockerClientFactory.instance().isDockerAvailable();
    }

    private static boolean mayBeThere() {
        return System.getenv("DOCKER_HOST") != null
                || Stream.of("/var/run/docker.sock", "//./pipe/docker_engine")
                        .map(Path::of)
                        .anyMatch(Files::exists);
    }
}
