package samspil.access.openid;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.DefaultJOSEObjectTypeVerifier;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads tokens that the provider signed with a private key of its own. Neither an unsigned token nor one signed with a
 * shared secret is ever looked at: the list of algorithms says so (RFC 8725, section 3.1).
 */
record SignedTokens(String issuer, Kept<JWKSet> keys) {
    private static final Set<JWSAlgorithm> ALGORITHMS =
            Set.of(JWSAlgorithm.RS256, JWSAlgorithm.PS256, JWSAlgorithm.ES256);

    /** By how much two clocks may differ. */
    private static final Duration SKEW = Duration.ofSeconds(30);

    private static final int LONGEST = 16 * 1024;

    /** What it says; empty where it is not signed by the provider, not of it, or out of its time. */
    Optional<JWTClaimsSet> read(String token, Instant now) {
        return signed(token).filter(claims -> issuer.equals(claims.getIssuer()) && isInTime(claims, now));
    }

    /** A key that is not among the kept ones may be a new one. */
    private Optional<JWTClaimsSet> signed(String token) {
        if (token.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            var parsed = SignedJWT.parse(token);
            return keys.get()
                    .flatMap(known -> signed(parsed, known))
                    .or(() -> isUnknown(parsed)
                            ? keys.renewed().flatMap(known -> signed(parsed, known))
                            : Optional.empty());
        } catch (ParseException e) {
            return Optional.empty();
        }
    }

    private boolean isUnknown(SignedJWT token) {
        return keys.get()
                .filter(known -> known.getKeyByKeyId(token.getHeader().getKeyID()) != null)
                .isEmpty();
    }

    private static Optional<JWTClaimsSet> signed(SignedJWT token, JWKSet keys) {
        var processor = new DefaultJWTProcessor<SecurityContext>();
        processor.setJWSKeySelector(new JWSVerificationKeySelector<>(ALGORITHMS, new ImmutableJWKSet<>(keys)));
        processor.setJWSTypeVerifier(
                new DefaultJOSEObjectTypeVerifier<>(JOSEObjectType.JWT, new JOSEObjectType("at+jwt"), null));
        // Times are checked here by the clock that is given, not by the library's.
        processor.setJWTClaimsSetVerifier((_, _) -> {});
        try {
            return Optional.of(processor.process(token, null));
        } catch (BadJOSEException | JOSEException e) {
            return Optional.empty();
        }
    }

    private static boolean isInTime(JWTClaimsSet claims, Instant now) {
        return isAfter(claims.getExpirationTime(), now.minus(SKEW))
                && !isAfter(claims.getIssueTime(), now.plus(SKEW))
                && !isAfter(claims.getNotBeforeTime(), now.plus(SKEW));
    }

    private static boolean isAfter(@Nullable Date time, Instant instant) {
        return time != null && time.toInstant().isAfter(instant);
    }
}
