package samspil.documents.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * All in one process with a heap of 256 MiB (the module's pom.xml). The time of each stands in
 * {@code target/hostile-documents.txt}.
 */
@Tag("small-heap")
class HostileDocumentsTest {
    /** What hides an object stream from the budgets ends the memory, and the guard says so. */
    private static final String EXHAUSTING = "a bomb of objects under another spelling";

    private static final Queue<String> TIMES = new ConcurrentLinkedQueue<>();

    @TempDir
    private Path folder;

    @AfterAll
    static void keepTheTimes() throws IOException {
        Files.write(Path.of("target", "hostile-documents.txt"), TIMES);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("samspil.documents.check.HostileDocuments#all")
    void aHostileDocumentGetsItsVerdictInTimeAndLeavesNothing(Hostile hostile) throws IOException {
        var content = hostile.content().get();
        var checking = new Checking(folder);
        long start = System.nanoTime();
        var verdict = checking.of(content);
        long millis = (System.nanoTime() - start) / 1_000_000;
        TIMES.add("%6d ms  %-20s %s".formatted(millis, Checking.name(verdict), hostile.name()));
        assertTrue(hostile.verdicts().contains(Checking.name(verdict)), () -> hostile.name() + ": " + verdict);
        assertTrue(
                millis < Checking.BOUNDS.time().toMillis(),
                () -> millis + " ms: stopped by the clock, not by a budget");
        assertEquals(hostile.name().equals(EXHAUSTING), verdict.mustEnd());
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
