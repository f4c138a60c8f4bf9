package samspil.local.gateway;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import samspil.local.http.Headers;
import samspil.local.http.WebRequest;

/** Signs requests to signed routes. */
public final class RequestSigner {
    private static final DateTimeFormatter AMZ_DATE =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    private final Caller caller;
    private final String region;

    /** Signs as this caller. */
    public RequestSigner(Caller caller, String region) {
        this.caller = caller;
        this.region = region;
    }

    /**
     * What to send along.
     *
     * @param date for {@code X-Amz-Date}
     * @param authorization for {@code Authorization}
     */
    public record Signed(String date, String authorization) {}

    /**
     * Signs host, date and body.
     *
     * @param path without a query
     */
    public Signed sign(String method, URI api, String path, String body, Instant now) {
        String date = AMZ_DATE.format(now);
        String scope = date.substring(0, 8) + "/" + region + "/execute-api/aws4_request";
        Headers headers = Headers.NONE.with("host", api.getAuthority()).with("x-amz-date", date);
        WebRequest request =
                new WebRequest(method, path, "", headers, body.getBytes(StandardCharsets.UTF_8), "127.0.0.1");
        String signature = new Signature(request, List.of("host", "x-amz-date"), date, scope)
                .by(caller.key().secret());
        return new Signed(
                date,
                "AWS4-HMAC-SHA256 Credential=" + caller.key().id() + "/" + scope
                        + ", SignedHeaders=host;x-amz-date, Signature=" + signature);
    }
}
