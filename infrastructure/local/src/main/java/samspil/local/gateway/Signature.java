package samspil.local.gateway;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import samspil.local.http.Percent;
import samspil.local.http.WebRequest;

/**
 * AWS Signature Version 4 of a request, from its own parts.
 *
 * @see <a href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-create-signed-request.html">SigV4</a>
 */
record Signature(WebRequest request, List<String> signedHeaders, String amzDate, String scope) {

    /** The signature this secret gives, in hexadecimal. */
    String by(String secret) {
        byte[] key = ("AWS4" + secret).getBytes(StandardCharsets.UTF_8);
        for (String part : scope.split("/", -1)) {
            key = hmac(key, part);
        }
        return HexFormat.of().formatHex(hmac(key, stringToSign()));
    }

    private String stringToSign() {
        String canonical = hash(canonicalRequest().getBytes(StandardCharsets.UTF_8));
        return String.join("\n", "AWS4-HMAC-SHA256", amzDate, scope, canonical);
    }

    private String canonicalRequest() {
        String headers = signedHeaders.stream()
                .map(name -> name + ":" + value(name) + "\n")
                .collect(Collectors.joining());
        String path = Percent.encode(Percent.ascii(request.path()), "/");
        return String.join(
                "\n", request.method(), path, query(), headers, String.join(";", signedHeaders), hash(request.body()));
    }

    private String value(String name) {
        return request.headers().all(name).stream()
                .map(value -> value.strip().replaceAll(" +", " "))
                .collect(Collectors.joining(","));
    }

    private String query() {
        return Arrays.stream(request.query().split("&", -1))
                .filter(part -> !part.isEmpty())
                .map(Signature::pair)
                .sorted()
                .collect(Collectors.joining("&"));
    }

    private static String pair(String part) {
        String[] pair = (part + (part.contains("=") ? "" : "=")).split("=", 2);
        return canonical(pair[0]) + "=" + canonical(pair[1]);
    }

    private static String canonical(String raw) {
        return Percent.encode(Percent.decode(raw).orElse(raw), "");
    }

    private static byte[] hmac(byte[] key, String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String hash(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The names in an Authorization header's {@code SignedHeaders}. */
    static List<String> names(String signedHeaders) {
        return List.of(signedHeaders.toLowerCase(Locale.ROOT).split(";", -1));
    }
}
