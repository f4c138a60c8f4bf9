package samspil.access.openid;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.util.JSONObjectUtils;
import com.nimbusds.jwt.JWTClaimsSet;
import java.net.URI;
import java.text.ParseException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import samspil.access.IdentityProvider;
import samspil.access.LogInAttempt;
import samspil.access.Refusal;
import samspil.kernel.Language;

/** A provider of OpenID Connect: a Cognito user pool, ID-porten, or the local system's own. */
public final class OpenIdProvider implements IdentityProvider {
    private static final Duration PAUSE = Duration.ofMinutes(1);

    private final Client client;
    private final InstantSource clock;
    private final Web web = new Web();
    private final Kept<Discovery> discovery;
    private final SignedTokens tokens;

    /** The provider that this client is registered with. */
    public OpenIdProvider(Client client, InstantSource clock) {
        this.client = client;
        this.clock = clock;
        this.discovery = new Kept<>(clock, Duration.ofHours(6), PAUSE, this::discover);
        this.tokens = new SignedTokens(client.issuer(), new Kept<>(clock, Duration.ofHours(1), PAUSE, this::keys));
    }

    @Override
    public String host() {
        return client.host();
    }

    @Override
    public String person(String subject) {
        return client.pseudonym(subject);
    }

    @Override
    public Optional<URI> authorization(LogInAttempt attempt, String state, Language language) {
        var asked = Map.of(
                "response_type", "code",
                "client_id", client.id(),
                "redirect_uri", client.callback(),
                "scope", "openid email profile",
                "state", state,
                "nonce", attempt.nonce(),
                "code_challenge", attempt.challenge(),
                "code_challenge_method", "S256",
                "ui_locales", language.tag(),
                "acr_values", String.join(" ", client.levels()));
        return discovery.get().map(known -> new Query(withoutEmpty(asked)).behind(known.authorization()));
    }

    @Override
    public boolean isOwn(@Nullable String issuer) {
        boolean named = discovery.get().filter(Discovery::namesItself).isPresent();
        return issuer == null ? !named : issuer.equals(client.issuer());
    }

    @Override
    public Proof prove(LogInAttempt attempt, String code) {
        var known = discovery.get();
        if (known.isEmpty()) {
            return new Proof.Disproved(Refusal.PROVIDER);
        }
        return web.post(known.get().token(), exchange(attempt, code).form())
                .map(answer -> proof(answer, attempt.nonce()))
                .orElseGet(() -> new Proof.Disproved(Refusal.CODE));
    }

    @Override
    public Optional<String> bearer(String token) {
        return tokens.read(token, clock.instant())
                .filter(this::isAccess)
                .map(JWTClaimsSet::getSubject)
                .map(this::person);
    }

    /** OpenID Connect and Cognito each have their own name for the way back. */
    @Override
    public Optional<URI> endSession() {
        var asked = Map.of(
                "client_id", client.id(),
                "post_logout_redirect_uri", client.afterLogOut(),
                "logout_uri", client.afterLogOut());
        return discovery.get().map(Discovery::endSession).map(new Query(asked)::behind);
    }

    private Query exchange(LogInAttempt attempt, String code) {
        return new Query(Map.of(
                "grant_type", "authorization_code",
                "client_id", client.id(),
                "redirect_uri", client.callback(),
                "code", code,
                "code_verifier", attempt.verifier()));
    }

    private Proof proof(String answer, String nonce) {
        return idToken(answer)
                .flatMap(token -> tokens.read(token, clock.instant()))
                .map(claims -> new IdToken(claims).proof(client, nonce))
                .orElseGet(() -> new Proof.Disproved(Refusal.TOKEN));
    }

    private static Optional<String> idToken(String answer) {
        try {
            return Optional.ofNullable(JSONObjectUtils.getString(JSONObjectUtils.parse(answer), "id_token"));
        } catch (ParseException e) {
            return Optional.empty();
        }
    }

    /** An ID token opens no API, nor does a token that was made for another client. */
    private boolean isAccess(JWTClaimsSet claims) {
        boolean level = client.levels().isEmpty() || client.levels().contains(Level.of(claims));
        return "access".equals(claims.getClaim("token_use"))
                && client.id().equals(claims.getClaim("client_id"))
                && level;
    }

    private Optional<Discovery> discover() {
        return web.get(URI.create(client.issuer() + Discovery.PATH))
                .flatMap(document -> Discovery.read(document, client.issuer()));
    }

    private Optional<JWKSet> keys() {
        return discovery.get().flatMap(known -> web.get(known.keys())).flatMap(OpenIdProvider::keys);
    }

    private static Optional<JWKSet> keys(String document) {
        try {
            return Optional.of(JWKSet.parse(document));
        } catch (ParseException e) {
            return Optional.empty();
        }
    }

    private static Map<String, String> withoutEmpty(Map<String, String> parameters) {
        return parameters.entrySet().stream()
                .filter(each -> !each.getValue().isEmpty())
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
