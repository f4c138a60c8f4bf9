package samspil.policies.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** All in one process with a heap of 256 MiB (the module's pom.xml); the report shows the time of each. */
class HostileDocumentsTest {
    @TempDir
    private Path folder;

    @ParameterizedTest(name = "{0}")
    @MethodSource("samspil.policies.document.HostileDocuments#all")
    void aHostileDocumentGetsItsVerdictInTimeAndLeavesNothing(Hostile hostile) throws IOException {
        var content = hostile.content().get();
        var checking = new Checking(folder);
        long start = System.nanoTime();
        var verdict = checking.of(content);
        long millis = (System.nanoTime() - start) / 1_000_000;
        assertTrue(hostile.verdicts().contains(Checking.name(verdict)), () -> hostile.name() + ": " + verdict);
        assertTrue(millis < Checking.BOUNDS.time().plus(Guard.GRACE).toMillis(), () -> millis + " ms");
        try (var left = Files.list(checking.scratch())) {
            assertEquals("", left.map(Path::toString).collect(Collectors.joining()));
        }
    }

    @Test
    void thereAreAtLeastSixtyAndEachHasItsName() {
        long names = HostileDocuments.all().map(Hostile::name).distinct().count();
        assertEquals(HostileDocuments.all().count(), names);
        assertTrue(names >= 60, () -> "only " + names);
    }

    @Test
    void theHeapIsAsSmallAsWeSay() {
        assertTrue(Runtime.getRuntime().maxMemory() <= 256L << 20);
    }
}
