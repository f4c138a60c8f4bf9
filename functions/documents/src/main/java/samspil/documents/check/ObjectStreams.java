package samspil.documents.check;

import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * The streams that the parser decodes at once and whole, before anybody can ask what they hold: object streams and
 * cross-reference streams. Measured here in constant memory; what hides its type better meets the guard instead.
 */
record ObjectStreams(FileBytes bytes, Budget budget) {
    private static final int LONGEST_DICTIONARY = 4096;
    private static final String KEYWORD = "stream";
    private static final Pattern WIDTHS = Pattern.compile("/W\\s*\\[\\s*(\\d{1,2})\\s+(\\d{1,2})\\s+(\\d{1,2})\\s*]");

    /** @throws Fault when one is a bomb */
    void measure() {
        measure("/ObjStm");
        measure("/XRef");
    }

    private void measure(String type) {
        long at = bytes.first(type, 0, bytes.size());
        while (at >= 0) {
            long keyword = bytes.first(KEYWORD, at, at + LONGEST_DICTIONARY);
            if (keyword >= 0) {
                measure(at, keyword);
            }
            at = bytes.first(type, at + 1, bytes.size());
        }
    }

    private void measure(long type, long keyword) {
        long size = decoded(afterLineEnd(keyword + KEYWORD.length()));
        var widths = WIDTHS.matcher(bytes.text(Math.max(0, type - LONGEST_DICTIONARY), keyword));
        while (bytes.has("/XRef", type) && widths.find()) {
            limit(
                    size,
                    IntStream.rangeClosed(1, 3)
                            .map(group -> Integer.parseInt(widths.group(group)))
                            .sum());
        }
    }

    /** The parser makes an object of every entry, and one without width it could repeat for ever. */
    private static void limit(long size, int width) {
        if (width == 0) {
            throw new Fault(DocumentFault.MALFORMED);
        }
        if (size / width > Cost.OBJECT.limit) {
            throw new Fault(DocumentFault.TOO_COMPLEX);
        }
    }

    private long afterLineEnd(long at) {
        long next = bytes.has("\r", at) ? at + 1 : at;
        return bytes.has("\n", next) ? next + 1 : next;
    }

    private long decoded(long start) {
        budget.renew(Cost.STREAM_BYTE);
        try (var inflater = new Inflater()) {
            inflater.setInput(bytes.all().asSlice(start).asByteBuffer());
            return inflated(inflater);
        } catch (DataFormatException other) {
            return Math.max(0, bytes.first("endstream", start, bytes.size()) - start);
        }
    }

    private long inflated(Inflater inflater) throws DataFormatException {
        var out = new byte[8192];
        int count = inflater.inflate(out);
        while (count > 0) {
            budget.spend(Cost.STREAM_BYTE, count);
            budget.spend(Cost.DECODED_BYTE, count);
            count = inflater.inflate(out);
        }
        return inflater.getBytesWritten();
    }
}
