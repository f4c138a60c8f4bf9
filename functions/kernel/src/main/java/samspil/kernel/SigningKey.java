package samspil.kernel;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * A secret of 256 bits with which links are signed, so that only who got one can follow it. It never leaves the store.
 *
 * @param base64 its bytes
 */
public record SigningKey(String base64) {
    private static final String ALGORITHM = "HmacSHA256";

    /** A new one that nobody can guess. */
    public static SigningKey random(SecureRandom random) {
        var bytes = new byte[32];
        random.nextBytes(bytes);
        return new SigningKey(Base64.getEncoder().encodeToString(bytes));
    }

    /** What only somebody with this key can sign so (HMAC-SHA256, RFC 2104), in letters that an address may hold. */
    public String sign(String text) {
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
        return "SigningKey[secret]";
    }
}
