package samspil.documents.check;

import java.io.IOException;
import java.io.OutputStream;

/** Passes bytes on and counts them, as far as the budget reaches. */
final class CountingOutput extends OutputStream {
    private final OutputStream out;
    private final Budget budget;
    private long count;

    CountingOutput(OutputStream out, Budget budget) {
        this.out = out;
        this.budget = budget;
    }

    @Override
    public void write(int value) throws IOException {
        write(new byte[] {(byte) value}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        budget.spend(Cost.STREAM_BYTE, length);
        budget.spend(Cost.DECODED_BYTE, length);
        count += length;
        out.write(bytes, offset, length);
    }

    long count() {
        return count;
    }
}
