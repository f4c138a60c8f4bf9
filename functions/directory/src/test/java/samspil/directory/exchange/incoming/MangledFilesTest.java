package samspil.directory.exchange.incoming;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import samspil.directory.ImportContent;
import samspil.directory.ImportFormat;
import samspil.directory.SomeTown;

/** Whatever the bytes are, reading them answers. */
class MangledFilesTest {
    private static final int SEEDS = 400;

    private static final Map<ImportFormat, byte[]> GOOD = Map.of(
            ImportFormat.SAMSPIL, Files.lines(SomeTown.entries(SomeTown.municipality("herlev"), 3, 1)),
            ImportFormat.HSDS, Files.sample("hsds.json"),
            ImportFormat.BRREG, Files.sample("brreg.json"),
            ImportFormat.CSV, Files.bytes("name;town;email\n\"A \"\"B\"\"\";Herlev;a@example.org\nC;;\n"),
            ImportFormat.HSDS_TABULAR,
                    Files.zip(Map.of(
                            "organizations.csv", Files.bytes("id,name,description\no1,Garnets Venner,Strik\n"),
                            "datapackage.json", Files.bytes("{\"resources\":[]}"))));

    @Test
    void randomBytesAreBroken() {
        for (long seed = 1; seed <= SEEDS; seed++) {
            var random = new Random(seed);
            var bytes = new byte[random.nextInt(2_000)];
            random.nextBytes(bytes);
            for (var format : ImportFormat.values()) {
                assertInstanceOf(ImportContent.Broken.class, read(format, bytes), format + " seed " + seed);
            }
        }
    }

    @Test
    void aGoodFileThatWasMangledIsReadWithoutFailure() {
        for (long seed = 1; seed <= SEEDS; seed++) {
            for (var good : GOOD.entrySet()) {
                read(good.getKey(), mangled(good.getValue(), new Random(seed)), seed);
            }
        }
    }

    @Test
    void aGoodFileIsReadTheSameEachTime() {
        GOOD.forEach((format, file) -> assertEquals(read(format, file), read(format, file), format.name()));
    }

    private static void read(ImportFormat format, byte[] file, long seed) {
        try {
            read(format, file);
        } catch (RuntimeException e) {
            throw new AssertionError(format + " seed " + seed, e);
        }
    }

    private static ImportContent read(ImportFormat format, byte[] file) {
        return Files.read(format, "organizations.csv", Map.of(), file);
    }

    /** Bytes changed, left out, doubled or cut off. */
    private static byte[] mangled(byte[] good, Random random) {
        var bytes = good.clone();
        for (int i = 1 + random.nextInt(6); i > 0; i--) {
            int at = random.nextInt(bytes.length);
            int from = random.nextInt(bytes.length);
            int length = random.nextInt(Math.min(30, bytes.length - Math.max(at, from)) + 1);
            switch (random.nextInt(3)) {
                case 0 -> bytes[at] = (byte) random.nextInt(256);
                case 1 -> bytes[at] = (byte) "0123456789-\"{}[],:;\n\\".charAt(random.nextInt(21));
                default -> System.arraycopy(good, from, bytes, at, length);
            }
        }
        return random.nextInt(8) > 0 ? bytes : java.util.Arrays.copyOf(bytes, random.nextInt(bytes.length));
    }
}
