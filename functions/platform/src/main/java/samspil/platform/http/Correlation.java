package samspil.platform.http;

import io.micronaut.http.HttpRequest;
import java.util.UUID;

/** One name for a request in its answer, its log lines and its trace. */
final class Correlation {
    private static final String ATTRIBUTE = "samspil.correlation";

    private Correlation() {}

    static String of(HttpRequest<?> request) {
        return request.getAttribute(ATTRIBUTE, String.class).orElseGet(() -> {
            var made = "urn:uuid:" + UUID.randomUUID();
            request.setAttribute(ATTRIBUTE, made);
            return made;
        });
    }
}
