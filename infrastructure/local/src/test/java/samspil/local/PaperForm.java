package samspil.local;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import software.amazon.awssdk.auth.credentials.AwsCredentials;

/** The fields of a form that may send one paper of up to 50 MB. */
record PaperForm(String key, AwsCredentials signer) {
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    /** As curl takes them, the file last. */
    List<String> fields(String file) throws GeneralSecurityException {
        String now = STAMP.format(Instant.now());
        List<String> scope = List.of(now.substring(0, 8), "eu-north-1", "s3", "aws4_request");
        String policy = Base64.getEncoder().encodeToString(policy().getBytes(UTF_8));
        return Stream.of(
                        "key=" + key,
                        "x-amz-algorithm=AWS4-HMAC-SHA256",
                        "x-amz-credential=" + signer.accessKeyId() + "/" + String.join("/", scope),
                        "x-amz-date=" + now,
                        "policy=" + policy,
                        "x-amz-signature=" + signature(scope, policy),
                        "file=@" + file)
                .flatMap(field -> Stream.of("-F", field))
                .toList();
    }

    private String policy() {
        return """
                {"expiration":"2199-01-01T00:00:00Z","conditions":[{"bucket":"tiny-papers"},{"key":"%s"},
                ["content-length-range",1,52428800],{"x-amz-algorithm":"AWS4-HMAC-SHA256"},
                ["starts-with","$x-amz-credential",""],["starts-with","$x-amz-date",""]]}""".formatted(key);
    }

    private String signature(List<String> scope, String policy) throws GeneralSecurityException {
        byte[] secret = ("AWS4" + signer.secretAccessKey()).getBytes(UTF_8);
        for (String part : scope) {
            secret = mac(secret, part);
        }
        return HexFormat.of().formatHex(mac(secret, policy));
    }

    private static byte[] mac(byte[] key, String text) throws GeneralSecurityException {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(key, "HmacSHA256"));
        return mac.doFinal(text.getBytes(UTF_8));
    }
}
