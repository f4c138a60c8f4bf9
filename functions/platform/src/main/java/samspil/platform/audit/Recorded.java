package samspil.platform.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import samspil.platform.json.Json;

/**
 * An event in its place in the chain.
 *
 * @param number its place, from 1
 * @param text the event in its canonical form: JSON with the members in the order of {@link AuditEvent}
 * @param hash SHA-256 over the hash before it, its number and its text, in hexadecimal
 */
public record Recorded(long number, String text, String hash) {
    /** What stands before the first. */
    static final Recorded NOTHING = new Recorded(0, "", "0".repeat(64));

    /** The event behind this one. */
    Recorded next(AuditEvent event) {
        return next(Json.write(event));
    }

    /** The same, of a text that stands already. */
    Recorded next(String canonical) {
        return new Recorded(number + 1, canonical, sha256(hash + "\n" + (number + 1) + "\n" + canonical));
    }

    /** What it tells. */
    public AuditEvent event() {
        return Json.read(text, AuditEvent.class).orThrow();
    }

    private static String sha256(String written) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(written.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
