package samspil.local.demo;

import java.net.URI;
import java.time.Instant;
import java.util.Map;
import java.util.function.Supplier;
import samspil.local.gateway.Caller;
import samspil.local.gateway.RequestSigner;

/** Says who calls. */
@FunctionalInterface
interface Credentials {
    /** The headers that prove it for one request. */
    Map<String, String> headers(String method, String path, String body);

    /** A caller who signs with SigV4. */
    static Credentials signed(URI api, Caller caller, String region) {
        RequestSigner signer = new RequestSigner(caller, region);
        return (method, path, body) -> {
            RequestSigner.Signed signed = signer.sign(method, api, path, body, Instant.now());
            return Map.of("X-Amz-Date", signed.date(), "Authorization", signed.authorization());
        };
    }

    /** Somebody who has logged in, with a token new for each request. */
    static Credentials bearer(Supplier<String> token) {
        return (method, path, body) -> Map.of("Authorization", "Bearer " + token.get());
    }
}
