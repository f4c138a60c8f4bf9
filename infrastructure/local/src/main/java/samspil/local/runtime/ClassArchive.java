package samspil.local.runtime;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import samspil.engines.template.Function;

/**
 * The classes of an artifact as the JVM laid them out once, beside the artifact: whoever starts with it is ready in half
 * the time (application class data sharing, JEP 310). Where it does not fit any more the JVM leaves it aside by itself.
 */
final class ClassArchive {
    private ClassArchive() {}

    /** What the JVM is started with; nothing where there is no archive. */
    static List<String> flags(Function function) {
        return Files.isRegularFile(file(function))
                ? List.of("-Xlog:disable", "-XX:SharedArchiveFile=" + file(function))
                : List.of();
    }

    /** What makes the JVM write one when it ends. */
    static List<String> writing(Function function) {
        return List.of("-Xlog:disable", "-XX:ArchiveClassesAtExit=" + file(function));
    }

    private static Path file(Function function) {
        return function.artifact().toAbsolutePath().normalize().resolveSibling("function.jsa");
    }
}
