package samspil.documents.check;

import java.nio.charset.StandardCharsets;

/**
 * Finds the test string of virus checks in a row of bytes.
 *
 * @see <a href="https://www.eicar.org/download-anti-malware-testfile/">EICAR</a>
 */
public final class TestVirus {
    /** In two parts, so that this class is not taken for one. */
    private static final byte[] SOUGHT = ("X5O!P%@AP[4\\PZX54(P^)7CC)7}$" + "EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*")
            .getBytes(StandardCharsets.US_ASCII);

    private int matched;
    private boolean found;

    /** Takes the next bytes: so many of these, from there on. */
    public void take(byte[] bytes, int offset, int length) {
        for (int at = offset; at < offset + length && !found; at++) {
            step(bytes[at]);
        }
    }

    /** Whether it was among them. */
    public boolean found() {
        return found;
    }

    /** Its first byte comes once in it, so that a mismatch begins anew there or not at all. */
    private void step(byte next) {
        if (next == SOUGHT[matched]) {
            matched++;
        } else {
            matched = next == SOUGHT[0] ? 1 : 0;
        }
        if (matched == SOUGHT.length) {
            found = true;
            matched = 0;
        }
    }
}
