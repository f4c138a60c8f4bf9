package samspil.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What municipalities promised to do again and again: {@code <name>.ndjson}, a duty as the API takes it to each line. */
final class Promises {
    private static final List<String> TOWNS = List.of("herlev");

    private Promises() {}

    /** Writes all of them into a folder, which is made where it does not exist. */
    static void write(Path folder) throws IOException {
        Files.createDirectories(folder);
        for (var town : TOWNS) {
            try (var text = Promises.class.getResourceAsStream("duties/" + town + ".ndjson")) {
                if (text == null) {
                    throw new IllegalStateException("no duties of " + town);
                }
                Files.write(folder.resolve(town + ".ndjson"), text.readAllBytes());
            }
        }
    }
}
