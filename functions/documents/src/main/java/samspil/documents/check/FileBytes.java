package samspil.documents.check;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A file mapped into memory, outside the heap, for as long as this is open. */
record FileBytes(MemorySegment all, Arena arena) implements AutoCloseable {

    static FileBytes of(Path file) throws IOException {
        var arena = Arena.ofConfined();
        try (var channel = FileChannel.open(file, StandardOpenOption.READ)) {
            return new FileBytes(channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size(), arena), arena);
        }
    }

    long size() {
        return all.byteSize();
    }

    int at(long index) {
        return Byte.toUnsignedInt(all.get(ValueLayout.JAVA_BYTE, index));
    }

    /** Four bytes as ZIP writes numbers, the least significant first. */
    long number(long index) {
        return at(index) | at(index + 1) << 8 | at(index + 2) << 16 | (long) at(index + 3) << 24;
    }

    /** Whether an ISO 8859-1 text stands there. */
    boolean has(String text, long index) {
        var wanted = text.getBytes(StandardCharsets.ISO_8859_1);
        return index >= 0
                && index + wanted.length <= size()
                && MemorySegment.mismatch(
                                all, index, index + wanted.length, MemorySegment.ofArray(wanted), 0, wanted.length)
                        < 0;
    }

    /** Where a text first stands in {@code [from, to)}, or -1. */
    long first(String text, long from, long to) {
        for (long index = Math.max(0, from); index < Math.min(to, size()); index++) {
            if (at(index) == text.charAt(0) && has(text, index)) {
                return index;
            }
        }
        return -1;
    }

    /** Where a text last stands in {@code [from, end)}, or -1. */
    long last(String text, long from) {
        for (long index = size() - text.length(); index >= Math.max(0, from); index--) {
            if (at(index) == text.charAt(0) && has(text, index)) {
                return index;
            }
        }
        return -1;
    }

    /** The bytes in {@code [from, to)} as ISO 8859-1. */
    String text(long from, long to) {
        return new String(all.asSlice(from, to - from).toArray(ValueLayout.JAVA_BYTE), StandardCharsets.ISO_8859_1);
    }

    String sha256() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(all.asByteBuffer());
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }

    @Override
    public void close() {
        arena.close();
    }
}
