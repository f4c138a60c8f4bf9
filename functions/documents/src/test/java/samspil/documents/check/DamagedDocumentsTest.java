package samspil.documents.check;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever happens to a good document on its way, it gets a verdict. */
@Tag("small-heap")
class DamagedDocumentsTest {
    private static final long SEED = 2016;
    private static final int ROUNDS = 300;

    @TempDir
    private Path folder;

    @Test
    void aDamagedDocumentGetsAVerdictInTimeAndTheProcessGoesOn() throws IOException {
        var checking = new Checking(folder);
        var originals = List.of(GoodDocuments.tagged("da", 3), HostileFiles.good(), compressed());
        for (int round = 0; round < ROUNDS; round++) {
            var random = new Random(SEED + round);
            var damaged = damaged(originals.get(round % originals.size()), random);
            var seed = "seed " + (SEED + round);
            long start = System.nanoTime();
            assertFalse(checking.of(damaged).mustEnd(), seed);
            assertTrue(System.nanoTime() - start < Checking.BOUNDS.time().toNanos(), seed);
        }
    }

    private static byte[] compressed() {
        return HostileStreams.withObjectStream("7 0 [1 2 3]", "/N 1 /First 4");
    }

    private static byte[] damaged(byte[] original, Random random) {
        var bytes = random.nextInt(4) == 0 ? shortened(original, random) : original.clone();
        for (int count = random.nextInt(20); count >= 0; count--) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }
        return bytes;
    }

    /** Without a piece from its middle. */
    private static byte[] shortened(byte[] original, Random random) {
        int from = random.nextInt(original.length - 1);
        int to = Math.min(original.length, from + 1 + random.nextInt(500));
        return HostileFiles.joined(
                Arrays.copyOf(original, from), Arrays.copyOfRange(original, to, original.length), new byte[1]);
    }
}
