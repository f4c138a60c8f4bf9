package samspil.documents.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.commons.logging.LogFactory;
import org.apache.commons.logging.impl.NoOpLog;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("small-heap")
class CheckDocumentTest {
    private static final Verdict FINE = Verdict.Refused.because(DocumentFault.EMPTY);

    @TempDir
    private Path folder;

    @Test
    void whatAnEarlierProcessLeftIsRemovedAtTheStart() throws IOException {
        var left = Files.createDirectories(folder.resolve("scratch/check1")).resolve("PDFBox123.tmp");
        Files.writeString(left, "left");
        assertNotNull(new CheckDocument(Bounds.usual(), InstantSource.system(), folder.resolve("scratch")));
        assertFalse(Files.exists(left));
    }

    @Test
    void aFileThatIsNotThereIsNoVerdict() {
        var check = new CheckDocument(Bounds.usual(), InstantSource.system(), folder.resolve("scratch"));
        assertThrows(RuntimeException.class, () -> check.check(folder.resolve("nowhere.pdf")));
    }

    @Test
    void aDocumentThatTakesTooLongIsTooComplex() throws IOException {
        var ticks = new AtomicLong();
        InstantSource hasty = () -> Instant.ofEpochSecond(ticks.addAndGet(1000));
        var file = Files.write(folder.resolve("good.pdf"), HostileFiles.good());
        var verdict = new CheckDocument(Bounds.usual(), hasty, folder.resolve("scratch")).check(file);
        assertEquals(Verdict.Refused.because(DocumentFault.TOO_COMPLEX), verdict);
    }

    @Test
    void workThatDoesNotStopIsGivenUpAndTheProcessShouldEnd() {
        var never = new CountDownLatch(1);
        var guard = new Guard(Guard.GRACE.negated().plusMillis(50));
        var verdict = guard.run(() -> {
            never.await();
            return FINE;
        });
        assertEquals(new Verdict.Refused(DocumentFault.TOO_COMPLEX, true), verdict);
    }

    @Test
    void afterTheEndOfStackOrMemoryTheProcessShouldEnd() {
        var guard = new Guard(Duration.ofSeconds(5));
        assertTrue(guard.run(() -> deeper(0)).mustEnd());
        assertTrue(guard.run(() -> larger(Integer.MAX_VALUE - 8)).mustEnd());
    }

    private static Verdict deeper(int depth) {
        return depth < 0 ? FINE : deeper(depth + 1);
    }

    private static Verdict larger(int length) {
        return new long[length].length < 0 ? larger(length) : FINE;
    }

    @Test
    void aFailureThatIsNoDocumentsFaultIsNotHidden() {
        var guard = new Guard(Duration.ofSeconds(5));
        assertThrows(
                IllegalStateException.class,
                () -> guard.run(() -> {
                    throw new UncheckedIOException(new IOException("disk"));
                }));
    }

    @Test
    void theParserKeepsWhatItThinksOfADocumentToItself() {
        assertInstanceOf(NoOpLog.class, LogFactory.getLog(PDFTextStripper.class));
    }
}
