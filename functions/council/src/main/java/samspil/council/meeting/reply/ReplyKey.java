package samspil.council.meeting.reply;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The secret of one meeting, 256 bits, with which its links are signed. It never leaves the store.
 *
 * @param base64 its bytes
 */
public record ReplyKey(String base64) {
    private static final String ALGORITHM = "HmacSHA256";

    /** A new one that nobody can guess. */
    public static ReplyKey random(SecureRandom random) {
        var bytes = new byte[32];
        random.nextBytes(bytes);
        return new ReplyKey(Base64.getEncoder().encodeToString(bytes));
    }

    /** What only somebody with this key can sign so, for an address. */
    String sign(String text) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(Base64.getDecoder().decode(base64), ALGORITHM));
            var signature = mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(signature);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public String toString() {
        return "ReplyKey[secret]";
    }
}
