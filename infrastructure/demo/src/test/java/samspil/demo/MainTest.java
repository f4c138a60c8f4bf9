package samspil.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MainTest {
    @TempDir
    private Path folder;

    @Test
    void everyMunicipalityHasAFileAndThePersonsHaveOne() throws Exception {
        assertEquals(
                List.of(
                        "163.ndjson",
                        "169.ndjson",
                        "3222.ndjson",
                        "3230.ndjson",
                        "3911.ndjson",
                        "820.ndjson",
                        "applications/accounts.pdf",
                        "applications/statutes.pdf",
                        "applications/vesthimmerland.ndjson",
                        "council/herlev.ndjson",
                        "council/vesthimmerland.ndjson",
                        "duties/herlev.ndjson",
                        "grants/faerder.ndjson",
                        "grants/herlev.ndjson",
                        "grants/hoeje-taastrup.ndjson",
                        "grants/loerenskog.ndjson",
                        "grants/vesthimmerland.ndjson",
                        "meetings/herlev.ndjson",
                        "persons.json",
                        "policies/herlev-2013.pdf",
                        "policies/herlev-vedtaegter.pdf",
                        "policies/herlev.ndjson",
                        "policies/hoeje-taastrup-2018.pdf",
                        "policies/hoeje-taastrup-2023.pdf",
                        "policies/hoeje-taastrup.ndjson",
                        "policies/vesthimmerland-2007.pdf",
                        "policies/vesthimmerland.ndjson"),
                List.copyOf(hashes("one", 1).keySet()));
    }

    @Test
    void theSameSeedWritesTheSameBytes() throws Exception {
        assertEquals(hashes("one", 7), hashes("two", 7));
    }

    @Test
    void anotherSeedWritesOthers() throws Exception {
        assertNotEquals(hashes("one", 7), hashes("two", 8));
    }

    /** The build ran the generator in a JVM of its own, whose hash codes and set orders were others. */
    @Test
    void anotherJvmWroteTheSameBytes() throws Exception {
        assertEquals(hashes(Path.of("target/demo")), hashes("one", Main.SEED));
    }

    private SortedMap<String, String> hashes(String name, long seed) throws Exception {
        Main.write(folder.resolve(name), seed);
        return hashes(folder.resolve(name));
    }

    private static SortedMap<String, String> hashes(Path folder) throws IOException, NoSuchAlgorithmException {
        var hashes = new TreeMap<String, String>();
        try (var files = Files.walk(folder).filter(Files::isRegularFile)) {
            for (var file : files.toList()) {
                var hash = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
                hashes.put(folder.relativize(file).toString(), HexFormat.of().formatHex(hash));
            }
        }
        return hashes;
    }
}
