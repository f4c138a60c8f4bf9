package samspil.local.http;

import java.util.Optional;
import java.util.Set;

/**
 * Keeps pages of other sites out: a foreign host name means DNS rebinding, a foreign origin a forged request. Programs
 * send neither.
 */
public final class SameMachine {
    private static final Set<String> NAMES = Set.of("127.0.0.1", "localhost");

    private SameMachine() {}

    /** Whether the request comes from this machine itself. */
    public static boolean allows(WebRequest request) {
        String host = request.headers().first("Host").orElse("");
        return NAMES.contains(host.replaceFirst(":\\d{1,5}$", "")) && (reads(request) || sameOrigin(request, host));
    }

    private static boolean reads(WebRequest request) {
        return request.method().equals("GET") || request.method().equals("HEAD");
    }

    private static boolean sameOrigin(WebRequest request, String host) {
        Optional<String> origin = request.headers().first("Origin");
        boolean crossSite = request.headers()
                .first("Sec-Fetch-Site")
                .filter(site -> !site.equals("same-origin") && !site.equals("none"))
                .isPresent();
        return !crossSite && origin.map(each -> each.equals("http://" + host)).orElse(true);
    }
}
