package samspil.engines.gate;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.net.http.HttpRequest;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** A browser's upload to S3, signed as AWS describes it. */
final class UploadForms {
    static final String KEY = "inbox/form.txt";
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    private UploadForms() {}

    static HttpRequest.Builder post(URI address, String bucket, Credential credential) throws Exception {
        var now = Instant.now();
        var day = STAMP.format(now).substring(0, 8);
        var scope = day + "/eu-north-1/s3/aws4_request";
        var fields = new LinkedHashMap<>(Map.of(
                "key",
                KEY,
                "x-amz-algorithm",
                "AWS4-HMAC-SHA256",
                "x-amz-credential",
                credential.accessKeyId() + "/" + scope,
                "x-amz-date",
                STAMP.format(now)));
        var conditions = new StringBuilder("[{\"bucket\":\"" + bucket + "\"}");
        fields.forEach((name, value) -> conditions.append(",{\"%s\":\"%s\"}".formatted(name, value)));
        var policy = "{\"expiration\":\"%s\",\"conditions\":%s]}"
                .formatted(now.plus(Duration.ofMinutes(5)).toString(), conditions);
        var encoded = Base64.getEncoder().encodeToString(policy.getBytes(UTF_8));
        fields.put("policy", encoded);
        fields.put("x-amz-signature", HexFormat.of().formatHex(mac(key(credential, day), encoded)));
        return HttpRequest.newBuilder(address.resolve("/" + bucket))
                .header("Content-Type", "multipart/form-data; boundary=xyz")
                .POST(HttpRequest.BodyPublishers.ofString(body(fields)));
    }

    private static String body(Map<String, String> fields) {
        var body = new StringBuilder();
        fields.forEach((name, value) -> body.append(
                "--xyz\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n".formatted(name, value)));
        return body
                + "--xyz\r\nContent-Disposition: form-data; name=\"file\"; filename=\"form.txt\"\r\n"
                + "Content-Type: text/plain\r\n\r\nwords\r\n--xyz--\r\n";
    }

    private static byte[] key(Credential credential, String day) throws GeneralSecurityException {
        var key = ("AWS4" + credential.secret()).getBytes(UTF_8);
        for (var part : List.of(day, "eu-north-1", "s3", "aws4_request")) {
            key = mac(key, part);
        }
        return key;
    }

    private static byte[] mac(byte[] key, String text) throws GeneralSecurityException {
        var mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(key, "HmacSHA256"));
        return mac.doFinal(text.getBytes(UTF_8));
    }
}
