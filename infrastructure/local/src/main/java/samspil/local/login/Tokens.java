package samspil.local.login;

import com.nimbusds.jwt.JWTClaimsSet;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * What a log-in gives out. Both tokens say what they are for in {@code token_use}, as those of Cognito do.
 *
 * @param key asked for when the first token is signed
 */
record Tokens(String issuer, Supplier<SigningKey> key, InstantSource clock) {
    static final Duration ID_LIFE = Duration.ofMinutes(5);
    static final Duration ACCESS_LIFE = Duration.ofMinutes(15);

    /** Tells the client who logged in. */
    String id(Grant grant) {
        Person person = grant.person();
        JWTClaimsSet.Builder claims = claims(person, "id", ID_LIFE)
                .claim("nonce", grant.request().nonce())
                .claim("auth_time", grant.at().getEpochSecond())
                .claim("amr", List.of("test"))
                .claim("name", person.name())
                .claim("email", person.email())
                .claim("email_verified", true);
        person.cvr().ifPresent(number -> claims.claim("cvr", number));
        person.organisationRole().ifPresent(role -> claims.claim("organisation_role", role));
        return key.get().sign(claims.build());
    }

    /** Opens the JSON API. */
    String access(Person person) {
        JWTClaimsSet claims = claims(person, "access", ACCESS_LIFE)
                .claim("client_id", Client.ID)
                .claim("scope", "openid")
                .build();
        return key.get().sign(claims);
    }

    private JWTClaimsSet.Builder claims(Person person, String use, Duration life) {
        Instant now = clock.instant();
        return new JWTClaimsSet.Builder()
                .issuer(issuer)
                .subject(person.sub())
                .audience(Client.ID)
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plus(life)))
                .jwtID(UUID.randomUUID().toString())
                .claim("token_use", use)
                .claim("acr", person.acr());
    }
}
