package samspil.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PreparedTest {
    private static final FileTime THEN = FileTime.from(Instant.parse("2026-01-02T03:04:05Z"));

    @TempDir
    private Path temp;

    private Prepared prepared = new Prepared(Path.of("."), "");
    private Path data = Path.of(".");

    @BeforeEach
    void prepare() throws Exception {
        Path folder = Files.createDirectories(temp.resolve("prepared"));
        prepared = new Prepared(folder, "this build");
        data = temp.resolve("data");
        write(folder.resolve("engines/s3/paper"));
        Files.setLastModifiedTime(folder.resolve("engines/s3/paper"), THEN);
        write(folder.resolve("checkpoints/changes.json"));
        write(folder.resolve("login-key.json"));
        write(folder.resolve("log/Desk.log"));
    }

    private static void write(Path file) throws Exception {
        Files.createDirectories(file.resolveSibling(""));
        Files.writeString(file, "prepared");
    }

    private void begin() throws Exception {
        try (RunFolder run = RunFolder.take(data, false)) {
            prepared.copyTo(run);
        }
    }

    @Test
    void aRunBeginsWithACopy() throws Exception {
        prepared.complete();
        begin();
        assertEquals("prepared", Files.readString(data.resolve("engines/s3/paper")));
        assertEquals(THEN, Files.getLastModifiedTime(data.resolve("engines/s3/paper")));
        assertEquals("prepared", Files.readString(data.resolve("checkpoints/changes.json")));
        assertTrue(Files.exists(data.resolve("begun")));
    }

    @Test
    void itsKeyAndItsLogsAreItsOwn() throws Exception {
        prepared.complete();
        begin();
        assertTrue(Files.notExists(data.resolve("login-key.json")) && Files.notExists(data.resolve("log")));
    }

    @Test
    void whatAnotherBuildMadeIsNotUsed() throws Exception {
        prepared.complete();
        prepared = new Prepared(prepared.folder(), "the next build");
        begin();
        assertFalse(Files.exists(data.resolve("engines")) || Files.exists(data.resolve("begun")));
    }

    @Test
    void whatIsNotCompleteIsNotUsed() throws Exception {
        begin();
        assertFalse(Files.exists(data.resolve("engines")) || Files.exists(data.resolve("begun")));
    }

    @Test
    void aCopyThatWasCutOffIsMadeAgain() throws Exception {
        prepared.complete();
        write(data.resolve("checkpoints/other.json"));
        write(data.resolve("arriving/half"));
        begin();
        assertTrue(Files.exists(data.resolve("engines/s3/paper")));
        assertFalse(Files.exists(data.resolve("checkpoints/other.json")) || Files.exists(data.resolve("arriving")));
    }
}
