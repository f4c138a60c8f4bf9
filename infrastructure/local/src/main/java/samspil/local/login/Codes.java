package samspil.local.login;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Authorization codes: good for a minute, and for one attempt, whether that succeeds or not. */
final class Codes {
    private static final Duration LIFE = Duration.ofSeconds(60);

    private final SecureRandom random = new SecureRandom();
    private final Map<String, Grant> grants = new ConcurrentHashMap<>();
    private final InstantSource clock;

    Codes(InstantSource clock) {
        this.clock = clock;
    }

    /** A code for a log-in now. */
    String issue(AuthorizationRequest request, Person person) {
        grants.values().removeIf(this::over);
        byte[] bytes = new byte[32];
        random.nextBytes(bytes);
        String code = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        grants.put(code, new Grant(request, person, clock.instant()));
        return code;
    }

    /** What the code stands for; it stands for nothing from now on. */
    Optional<Grant> burn(String code) {
        return Optional.ofNullable(grants.remove(code)).filter(grant -> !over(grant));
    }

    private boolean over(Grant grant) {
        return clock.instant().isAfter(grant.at().plus(LIFE));
    }
}
