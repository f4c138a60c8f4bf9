package samspil.engines.form;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.net.http.HttpRequest;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import samspil.engines.gate.Credential;

/**
 * A browser's upload to S3, signed as AWS describes it.
 *
 * @param signed the fields that the policy wants as they are
 * @param others fields of the form that the policy does not know
 * @param rules the rest of the policy's conditions, in JSON
 */
record SignedForm(
        Credential credential,
        Instant expiration,
        Map<String, String> signed,
        Map<String, String> others,
        List<String> rules,
        HttpRequest.BodyPublisher file) {
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    static SignedForm of(Credential credential, String key) {
        var now = Instant.now();
        var scope = STAMP.format(now).substring(0, 8) + "/eu-north-1/s3/aws4_request";
        var form = new SignedForm(
                credential,
                now.plus(Duration.ofMinutes(5)),
                Map.of(),
                Map.of(),
                List.of("{\"bucket\":\"samspil-papers\"}"),
                HttpRequest.BodyPublishers.ofString("words"));
        return form.signing("key", key)
                .signing("x-amz-algorithm", "AWS4-HMAC-SHA256")
                .signing("x-amz-credential", credential.accessKeyId() + "/" + scope)
                .signing("x-amz-date", STAMP.format(now));
    }

    SignedForm signing(String name, String value) {
        return new SignedForm(credential, expiration, with(signed, name, value), others, rules, file);
    }

    SignedForm adding(String name, String value) {
        return new SignedForm(credential, expiration, signed, with(others, name, value), rules, file);
    }

    /** The same with a key that a rule allows instead of one. */
    SignedForm keyed(String key, String rule) {
        var unkeyed = new LinkedHashMap<>(signed);
        unkeyed.remove("key");
        return new SignedForm(credential, expiration, unkeyed, with(others, "key", key), rules, file).asking(rule);
    }

    SignedForm asking(String rule) {
        var more = new ArrayList<>(rules);
        more.add(rule);
        return new SignedForm(credential, expiration, signed, others, more, file);
    }

    SignedForm until(Instant end) {
        return new SignedForm(credential, end, signed, others, rules, file);
    }

    SignedForm with(HttpRequest.BodyPublisher otherFile) {
        return new SignedForm(credential, expiration, signed, others, rules, otherFile);
    }

    HttpRequest.Builder to(URI address) throws GeneralSecurityException {
        return HttpRequest.newBuilder(address)
                .header("Content-Type", "multipart/form-data; boundary=xyz")
                .POST(HttpRequest.BodyPublishers.concat(
                        HttpRequest.BodyPublishers.ofString(head()),
                        file,
                        HttpRequest.BodyPublishers.ofString("\r\n--xyz--\r\n")));
    }

    private String head() throws GeneralSecurityException {
        var policy = Base64.getEncoder().encodeToString(policy().getBytes(UTF_8));
        var fields = new LinkedHashMap<>(signed);
        fields.putAll(others);
        fields.put("policy", policy);
        fields.put("x-amz-signature", HexFormat.of().formatHex(mac(key(), policy)));
        var all = fields.entrySet().stream()
                .map(field -> "--xyz\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n"
                        .formatted(field.getKey(), field.getValue()))
                .collect(Collectors.joining());
        return all + "--xyz\r\nContent-Disposition: form-data; name=\"file\"; filename=\"form æ.txt\"\r\n"
                + "Content-Type: text/plain\r\n\r\n";
    }

    private String policy() {
        var exact = signed.entrySet().stream()
                .map(field -> "{\"%s\":\"%s\"}".formatted(field.getKey(), field.getValue()))
                .collect(Collectors.joining(","));
        return "{\"expiration\":\"%s\",\"conditions\":[%s,%s]}".formatted(expiration, String.join(",", rules), exact);
    }

    private byte[] key() throws GeneralSecurityException {
        var key = ("AWS4" + credential.secret()).getBytes(UTF_8);
        for (var part :
                List.of(signed.getOrDefault("x-amz-date", "").substring(0, 8), "eu-north-1", "s3", "aws4_request")) {
            key = mac(key, part);
        }
        return key;
    }

    private static byte[] mac(byte[] key, String text) throws GeneralSecurityException {
        var mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(key, "HmacSHA256"));
        return mac.doFinal(text.getBytes(UTF_8));
    }

    private static Map<String, String> with(Map<String, String> fields, String name, String value) {
        var more = new LinkedHashMap<>(fields);
        more.put(name, value);
        return more;
    }
}
