package samspil.local.runtime;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.serialization.PojoSerializer;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import samspil.local.bootstrap.SharedClock;

/**
 * Where the classes lie that a function's JVM gets beside its artifact.
 *
 * @param own the runner's jar, or the folder of its classes in the build
 */
record RuntimeFiles(Path own) {

    static RuntimeFiles found() {
        return new RuntimeFiles(of(SharedClock.class));
    }

    /** The bootstrap and what it needs. */
    List<Path> bootstrap() {
        return List.of(small(), of(PojoSerializer.class), of(Context.class));
    }

    /** AWS's runtime interface client, which the build lays beside the runner, and the clock. */
    List<Path> awsRuntime() {
        try (Stream<Path> jars = Files.list(own.resolveSibling("aws-runtime"))) {
            return Stream.concat(jars.sorted(), Stream.of(small())).toList();
        } catch (java.io.IOException absent) {
            throw new IllegalStateException("AWS's runtime interface client is not built; run ./mvnw package", absent);
        }
    }

    /** The runner's jar has a small sibling with the bootstrap alone. */
    private Path small() {
        return Files.isDirectory(own) ? own : own.resolveSibling("samspil-local-bootstrap.jar");
    }

    private static Path of(Class<?> type) {
        try {
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
