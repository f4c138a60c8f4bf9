package samspil.documents.office;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;

/**
 * The record that ends an archive (APPNOTE.TXT 4.3.16), looked at before anything is opened: a library reads the whole
 * table that it speaks of into memory.
 *
 * @param bytes the file's last ones
 */
record ArchiveEnd(ByteBuffer bytes) {
    private static final int MOST_PARTS = 10_000;
    private static final long LARGEST_TABLE = 2L << 20;
    private static final int SIGNATURE = 0x06054b50;
    private static final int LENGTH = 22;
    private static final int LONGEST_COMMENT = 65_535;

    static ArchiveEnd of(Path file) throws IOException {
        try (var in = new RandomAccessFile(file.toFile(), "r")) {
            var last = new byte[(int) Math.min(in.length(), LENGTH + LONGEST_COMMENT)];
            in.seek(in.length() - last.length);
            in.readFully(last);
            return new ArchiveEnd(ByteBuffer.wrap(last).order(ByteOrder.LITTLE_ENDIAN));
        }
    }

    /** What stands for "more than fits here" is more than a document has. */
    void check() {
        int at = record();
        int parts = Short.toUnsignedInt(bytes.getShort(at + 10));
        long table = Integer.toUnsignedLong(bytes.getInt(at + 12));
        Found.when(parts > MOST_PARTS || table > LARGEST_TABLE, OfficeFault.TOO_LARGE);
    }

    /** The one whose comment ends with the file: nothing stands after an archive. */
    private int record() {
        for (int at = bytes.limit() - LENGTH; at >= 0; at--) {
            if (bytes.getInt(at) == SIGNATURE
                    && at + LENGTH + Short.toUnsignedInt(bytes.getShort(at + 20)) == bytes.limit()) {
                return at;
            }
        }
        throw new Found(OfficeFault.BROKEN);
    }
}
