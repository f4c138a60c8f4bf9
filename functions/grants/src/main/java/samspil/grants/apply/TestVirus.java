package samspil.grants.apply;

import java.nio.charset.StandardCharsets;

/**
 * Finds the test string of virus checks in a row of bytes.
 *
 * @see <a href="https://www.eicar.org/download-anti-malware-testfile/">EICAR</a>
 */
final class TestVirus {
    /** In two parts, so that this class is not taken for one. */
    private static final byte[] SOUGHT = ("X5O!P%@AP[4\\PZX54(P^)7CC)7}$" + "EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*")
            .getBytes(StandardCharsets.US_ASCII);

    private int matched;
    private boolean found;

    /** Takes the next bytes. */
    void take(byte[] bytes, int length) {
        for (int at = 0; at < length && !found; at++) {
            step(bytes[at]);
        }
    }

    /** Whether it was among them. */
    boolean found() {
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
