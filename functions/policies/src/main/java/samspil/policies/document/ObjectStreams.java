package samspil.policies.document;

import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * The streams that the parser decodes at once and whole, before anybody can ask what they hold: object streams and
 * cross-reference streams. Measured here in constant memory; what hides its type better meets the guard instead.
 */
record ObjectStreams(FileBytes bytes, Budget budget) {
    private static final int LONGEST_DICTIONARY = 4096;
    private static final String KEYWORD = "stream";

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
                measure(afterLineEnd(keyword + KEYWORD.length()));
            }
            at = bytes.first(type, at + 1, bytes.size());
        }
    }

    private long afterLineEnd(long at) {
        long next = bytes.has("\r", at) ? at + 1 : at;
        return bytes.has("\n", next) ? next + 1 : next;
    }

    private void measure(long start) {
        budget.renew(Cost.STREAM_BYTE);
        try (var inflater = new Inflater()) {
            inflater.setInput(bytes.all().asSlice(start).asByteBuffer());
            inflate(inflater);
        } catch (DataFormatException other) {
            // Not compressed, or otherwise: then it is no larger than the file, or the parser complains.
            budget.spendTime();
        }
    }

    private void inflate(Inflater inflater) throws DataFormatException {
        var out = new byte[8192];
        int count = inflater.inflate(out);
        while (count > 0) {
            budget.spend(Cost.STREAM_BYTE, count);
            budget.spend(Cost.DECODED_BYTE, count);
            count = inflater.inflate(out);
        }
    }
}
