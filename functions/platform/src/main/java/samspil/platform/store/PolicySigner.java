package samspil.platform.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Signature Version 4 of a POST policy.
 *
 * @see <a href="https://docs.aws.amazon.com/AmazonS3/latest/API/sigv4-authentication-HTTPPOST.html">Calculating it</a>
 */
final class PolicySigner {
    static final String ALGORITHM = "AWS4-HMAC-SHA256";

    private PolicySigner() {}

    /**
     * For what a signature counts.
     *
     * @param day such as {@code 20260101}, UTC
     */
    record Scope(String day, String region) {
        String credential(String accessKeyId) {
            return String.join("/", accessKeyId, day, region, "s3", "aws4_request");
        }
    }

    /** @param policy in base 64 */
    static String sign(String secret, Scope scope, String policy) {
        var key = ("AWS4" + secret).getBytes(UTF_8);
        for (var part : List.of(scope.day(), scope.region(), "s3", "aws4_request")) {
            key = mac(key, part);
        }
        return HexFormat.of().formatHex(mac(key, policy));
    }

    private static byte[] mac(byte[] key, String text) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(text.getBytes(UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has HmacSHA256", e);
        }
    }
}
