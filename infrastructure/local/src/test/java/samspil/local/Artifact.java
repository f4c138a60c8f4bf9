package samspil.local;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.events.S3Event;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import samspil.engines.template.Function;
import samspil.local.handlers.Echo;

/** Packs the tests' handlers as a function is packed: jars in {@code lib}. */
public record Artifact(Path folder) {

    /** Makes one in this folder. */
    public static Artifact in(Path folder) throws IOException, URISyntaxException {
        Path lib = Files.createDirectories(folder.resolve("lib"));
        for (Class<?> type : List.of(Context.class, S3Event.class, org.joda.time.DateTime.class)) {
            Path jar = place(type);
            Files.copy(jar, lib.resolve(jar.getFileName()));
        }
        pack(place(Echo.class), lib.resolve("handlers.jar"));
        return new Artifact(folder);
    }

    /** A function of it with 128 MB and nothing else. */
    public Function function(String id, String handler, Duration timeout) {
        return function(id, handler, timeout, Map.of());
    }

    /** A function of it with an environment. */
    public Function function(String id, String handler, Duration timeout, Map<String, String> environment) {
        return new Function(
                id,
                "samspil.local.handlers." + handler,
                folder,
                128,
                timeout,
                environment,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private static Path place(Class<?> type) throws URISyntaxException {
        return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    }

    private static void pack(Path classes, Path jar) throws IOException {
        String handlers = Echo.class.getPackageName().replace('.', '/');
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar));
                Stream<Path> files = Files.list(classes.resolve(handlers))) {
            for (Path file : files.toList()) {
                out.putNextEntry(new JarEntry(handlers + "/" + file.getFileName()));
                Files.copy(file, out);
            }
        }
    }
}
