package samspil.access.openid;

import com.nimbusds.jwt.JWTClaimsSet;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import samspil.access.IdentityProvider.Proof;
import samspil.access.Profile;
import samspil.access.Refusal;

/** An ID token whose signature, issuer and time hold, checked for what it is to prove (OpenID Connect Core 3.1.3.7). */
record IdToken(JWTClaimsSet claims) {
    private static final int LONGEST = 200;

    /** Who it is, where it is for this client and of this very log-in. */
    Proof proof(Client client, String nonce) {
        if (!isFor(client.id()) || "access".equals(text("token_use")) || text("sub") == null) {
            return new Proof.Disproved(Refusal.TOKEN);
        }
        if (!nonce.equals(text("nonce"))) {
            return new Proof.Disproved(Refusal.NONCE);
        }
        if (!client.levels().isEmpty() && !client.levels().contains(Level.of(claims))) {
            return new Proof.Disproved(Refusal.LEVEL);
        }
        return new Proof.Proven(profile(client));
    }

    private boolean isFor(String client) {
        var audience = claims.getAudience();
        return audience.contains(client) && (audience.size() == 1 || client.equals(text("azp")));
    }

    private Profile profile(Client client) {
        return new Profile(client.pseudonym(claims.getSubject()), name(), email(), business());
    }

    private String name() {
        return Optional.ofNullable(text("name")).orElse("");
    }

    /** Cognito writes the flag as a text. */
    private @Nullable String email() {
        return "true".equals(String.valueOf(claims.getClaim("email_verified"))) ? text("email") : null;
    }

    private Profile.@Nullable Business business() {
        var number = text("cvr");
        var role = Optional.ofNullable(text("organisation_role")).orElse("");
        return number == null ? null : new Profile.Business(number, role);
    }

    private @Nullable String text(String claim) {
        return Optional.ofNullable(claims.getClaim(claim))
                .map(Object::toString)
                .map(String::strip)
                .filter(Predicate.not(String::isEmpty))
                .filter(text -> text.length() <= LONGEST)
                .orElse(null);
    }
}
