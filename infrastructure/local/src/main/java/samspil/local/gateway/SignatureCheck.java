package samspil.local.gateway;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import samspil.local.http.WebRequest;

/** Checks that a request is signed by the one caller there is, for this region's {@code execute-api}, just now. */
final class SignatureCheck {
    private static final Duration SKEW = Duration.ofMinutes(5);
    private static final DateTimeFormatter AMZ_DATE =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
    private static final Pattern AUTHORIZATION = Pattern.compile(
            "AWS4-HMAC-SHA256 +Credential=([^/, ]+)/([^, ]+), *SignedHeaders=([^, ]+), *Signature=([0-9a-f]{64})");

    private final Caller caller;
    private final String region;
    private final InstantSource realTime;

    /**
     * Knows the caller.
     *
     * @param realTime not the movable clock: the caller's own clock runs on
     */
    SignatureCheck(Caller caller, String region, InstantSource realTime) {
        this.caller = caller;
        this.region = region;
        this.realTime = realTime;
    }

    Caller caller() {
        return caller;
    }

    /** Why the request is refused; empty when the signature holds. */
    Optional<Refusal> refusal(WebRequest request) {
        Optional<String> header = request.headers().first("Authorization");
        if (header.isEmpty()) {
            return Optional.of(Refusal.MISSING_AUTHENTICATION_TOKEN);
        }
        Matcher parts = AUTHORIZATION.matcher(header.get().strip());
        String date = request.headers().first("X-Amz-Date").orElse("");
        if (!parts.matches() || !named(parts, date)) {
            return Optional.of(Refusal.INVALID_SIGNATURE);
        }
        if (!fresh(date)) {
            return Optional.of(Refusal.EXPIRED_TOKEN);
        }
        return holds(request, parts, date) ? Optional.empty() : Optional.of(Refusal.INVALID_SIGNATURE);
    }

    private boolean named(Matcher parts, String date) {
        String scope = date.split("T", 2)[0] + "/" + region + "/execute-api/aws4_request";
        return parts.group(1).equals(caller.key().id()) && parts.group(2).equals(scope);
    }

    private boolean fresh(String date) {
        try {
            Instant signed = Instant.from(AMZ_DATE.parse(date));
            return Duration.between(signed, realTime.instant()).abs().compareTo(SKEW) <= 0;
        } catch (DateTimeException malformed) {
            return false;
        }
    }

    private boolean holds(WebRequest request, Matcher parts, String date) {
        List<String> names = Signature.names(parts.group(3));
        String expected = new Signature(request, names, date, parts.group(2))
                .by(caller.key().secret());
        return names.containsAll(List.of("host", "x-amz-date")) && same(expected, parts.group(4));
    }

    private static boolean same(String one, String other) {
        return MessageDigest.isEqual(
                one.getBytes(StandardCharsets.US_ASCII), other.getBytes(StandardCharsets.US_ASCII));
    }
}
