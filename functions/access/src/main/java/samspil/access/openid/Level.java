package samspil.access.openid;

import com.nimbusds.jwt.JWTClaimsSet;
import java.util.Objects;
import java.util.stream.Stream;

/** How surely somebody logged in. */
final class Level {
    private Level() {}

    /**
     * As a token says it: the standard's {@code acr}, or {@code login_acr} of a user pool, which may not write the
     * former; empty where it says neither.
     */
    static String of(JWTClaimsSet claims) {
        return Stream.of("acr", "login_acr")
                .map(claims::getClaim)
                .filter(Objects::nonNull)
                .map(Object::toString)
                .findFirst()
                .orElse("");
    }
}
