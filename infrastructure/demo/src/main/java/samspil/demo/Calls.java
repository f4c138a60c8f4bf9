package samspil.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * What is written by hand: for a room of the desk, {@code <room>/<municipality>.ndjson}, a call of the API to each line, and the
 * lives of applications, one to each line. What was said at meetings, who was elected and who applied is invented.
 */
final class Calls {
    private static final List<String> FILES = List.of(
            "applications/vesthimmerland.ndjson",
            "council/herlev.ndjson",
            "council/vesthimmerland.ndjson",
            "duties/herlev.ndjson",
            "meetings/herlev.ndjson");

    private Calls() {}

    /** Writes all of them below a folder, which is made where it does not exist. */
    static void write(Path folder) throws IOException {
        for (var file : FILES) {
            try (var text = Calls.class.getResourceAsStream(file)) {
                if (text == null) {
                    throw new IllegalStateException("no " + file);
                }
                Files.createDirectories(folder.resolve(file).resolveSibling("."));
                Files.write(folder.resolve(file), text.readAllBytes());
            }
        }
    }
}
