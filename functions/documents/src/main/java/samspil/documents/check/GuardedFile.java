package samspil.documents.check;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.io.RandomAccessReadView;
import org.jspecify.annotations.Nullable;

/** A file read piece by piece, with an eye on the clock: a parser that runs in circles comes by here. */
final class GuardedFile extends RandomAccessReadBufferedFile {
    private static final int READS_BETWEEN_LOOKS = 4096;

    private final Path file;
    private final Budget budget;
    private int reads;
    private @Nullable GuardedFile streams;

    GuardedFile(Path file, Budget budget) throws IOException {
        super(file);
        this.file = file;
        this.budget = budget;
    }

    @Override
    public int read() throws IOException {
        look();
        return super.read();
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        look();
        return super.read(bytes, offset, length);
    }

    private void look() {
        if (reads++ % READS_BETWEEN_LOOKS == 0) {
            budget.spendTime();
        }
    }

    /** Streams share a second opening of the file, so that reading one leaves the parser where it stands. */
    @Override
    public RandomAccessReadView createView(long start, long length) throws IOException {
        if (streams == null) {
            streams = new GuardedFile(file, budget);
        }
        return new RandomAccessReadView(streams, start, length);
    }

    @Override
    public void close() throws IOException {
        if (streams != null) {
            streams.close();
        }
        super.close();
    }
}
