package samspil.demo.meetings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Meetings as calls of the API, {@code <name>.ndjson} for a municipality, a line to each. */
public final class Meetings {
    private static final String HERLEV = "herlev.ndjson";

    private Meetings() {}

    /** Writes all of them into a folder, which is made where it does not exist. */
    public static void write(Path folder) throws IOException {
        Files.createDirectories(folder);
        try (var text = Meetings.class.getResourceAsStream(HERLEV)) {
            if (text == null) {
                throw new IllegalStateException("no " + HERLEV);
            }
            Files.write(folder.resolve(HERLEV), text.readAllBytes());
        }
    }
}
