package samspil.grants.apply;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import samspil.grants.form.FileType;

/** What the first bytes of a file say of it. */
final class Magic {
    /** So many are looked at; a PDF's name must be among its first 1,024 (ISO 32000-1, annex H). */
    static final int HEAD = 1024;

    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final byte[] JPEG = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF};
    private static final byte[] ZIP = {'P', 'K', 3, 4};

    private Magic() {}

    /** The type that needs no look inside; empty for all others. */
    static Optional<FileType> of(byte[] head) {
        if (begins(head, PNG)) {
            return Optional.of(FileType.PNG);
        }
        if (begins(head, JPEG)) {
            return Optional.of(FileType.JPEG);
        }
        return new String(head, StandardCharsets.ISO_8859_1).contains("%PDF-")
                ? Optional.of(FileType.PDF)
                : Optional.empty();
    }

    /** Whether it is an archive. */
    static boolean isZip(byte[] head) {
        return begins(head, ZIP);
    }

    private static boolean begins(byte[] head, byte[] sought) {
        if (head.length < sought.length) {
            return false;
        }
        for (int at = 0; at < sought.length; at++) {
            if (head[at] != sought[at]) {
                return false;
            }
        }
        return true;
    }
}
