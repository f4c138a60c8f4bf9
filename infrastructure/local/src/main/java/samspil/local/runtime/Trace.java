package samspil.local.runtime;

import java.time.Instant;

/** X-Ray's trace header: a root of time and 96 bits, unsampled. */
final class Trace {
    private Trace() {}

    static String of(String requestId) {
        String hex = requestId.replace("-", "");
        return "Root=1-%08x-%s;Parent=%s;Sampled=0"
                .formatted(Instant.now().getEpochSecond(), hex.substring(0, 24), hex.substring(16, 32));
    }
}
