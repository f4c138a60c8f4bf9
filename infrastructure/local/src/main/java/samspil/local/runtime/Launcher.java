package samspil.local.runtime;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import samspil.engines.template.Function;

/** Works out how a function's JVM is started. */
final class Launcher {
    private static final String BOOTSTRAP = "samspil.local.bootstrap.Bootstrap";
    private static final String AWS_RUNTIME = "com.amazonaws.services.lambda.runtime.api.client.AWSLambda";

    private final Surroundings around;
    private final RuntimeFiles files;

    Launcher(Surroundings around) {
        this.around = around;
        this.files = RuntimeFiles.found();
    }

    Launch plan(Function function, AccessKey key) {
        return launch(function, key, command(function));
    }

    /** As it will be started, but leaving an archive of its classes when it ends. */
    Launch archiving(Function function) {
        return launch(function, AccessKey.of(function.logicalId()), command(function, ClassArchive.writing(function)));
    }

    private Launch launch(Function function, AccessKey key, List<String> command) {
        return new Launch(
                function.logicalId(),
                "arn:aws:lambda:" + around.region() + ":" + around.account() + ":function:" + function.logicalId(),
                command,
                LambdaEnvironment.of(function, key, around),
                function.artifact(),
                function.timeout());
    }

    private List<String> command(Function function) {
        return command(function, ClassArchive.flags(function));
    }

    private List<String> command(Function function, List<String> more) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(flags(function));
        command.addAll(more);
        command.addAll(List.of("-cp", classPath(function)));
        command.addAll(around.awsRuntime() ? List.of(AWS_RUNTIME, function.handler()) : List.of(BOOTSTRAP));
        return command;
    }

    /** As Lambda: 85 % of the memory is heap, the first compiler only, the serial collector; the rest is for a pipe. */
    private List<String> flags(Function function) {
        return List.of(
                "-Xmx" + function.memory() * 85 / 100 + "m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:+ExitOnOutOfMemoryError",
                "-Dstdout.encoding=UTF-8",
                "-Dstderr.encoding=UTF-8",
                "-Duser.timezone=UTC",
                "--sun-misc-unsafe-memory-access=allow",
                "-Dsamspil.clock=" + around.clock().toAbsolutePath());
    }

    /** Only where there are classes beside the libraries: an archive of classes bears no folder on the class path. */
    private static Stream<Path> classes(Path root) {
        try (Stream<Path> inside = Files.list(root)) {
            return inside.allMatch(each -> each.endsWith("lib")) ? Stream.empty() : Stream.of(root);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The artifact first, as on Lambda, so that its own versions win. */
    private String classPath(Function function) {
        Path root = function.artifact().toAbsolutePath();
        List<Path> runtime = around.awsRuntime() ? files.awsRuntime() : files.bootstrap();
        return Stream.of(classes(root), jars(root.resolve("lib")), runtime.stream())
                .flatMap(each -> each)
                .map(Path::toString)
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static Stream<Path> jars(Path folder) {
        if (!Files.isDirectory(folder)) {
            return Stream.empty();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".jar")).sorted().toList().stream();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
