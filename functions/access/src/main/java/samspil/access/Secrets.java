package samspil.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Where texts come from that nobody can guess, 256 bits each: a secure random source, or known ones in a test. */
@FunctionalInterface
public interface Secrets {

    /** A new one, of letters that may stand in addresses and cookies. */
    String next();

    /** What is stored in place of a secret: its SHA-256, in hexadecimal. */
    static String hash(String secret) {
        return HexFormat.of().formatHex(sha256(secret));
    }

    /** The SHA-256 of a text. */
    static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
