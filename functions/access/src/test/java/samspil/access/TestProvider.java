package samspil.access;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Date;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import samspil.kernel.Language;
import samspil.platform.json.Json;

/** An identity provider of a test's own, which can be told to lie. */
final class TestProvider implements AfterAllCallback {
    static final String CLIENT = "samspil";

    private final InstantSource clock;
    private final HttpServer server;
    private final ECKey key;
    private final Map<String, Asked> codes = new ConcurrentHashMap<>();
    private final AtomicReference<UnaryOperator<String>> lie = new AtomicReference<>(UnaryOperator.identity());
    private final AtomicReference<UnaryOperator<JWTClaimsSet.Builder>> claim =
            new AtomicReference<>(UnaryOperator.identity());

    /** What the browser asked for, and who it turned out to be. */
    record Asked(Map<String, String> parameters, String subject) {}

    TestProvider(InstantSource clock) {
        this.clock = clock;
        try {
            key = new ECKeyGenerator(Curve.P_256).keyID("one").generate();
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (JOSEException | IOException e) {
            throw new IllegalStateException(e);
        }
        server.createContext(
                "/.well-known/openid-configuration", exchange -> answer(exchange, 200, Json.write(metadata())));
        server.createContext("/keys", exchange -> answer(exchange, 200, new JWKSet(key.toPublicJWK()).toString()));
        server.createContext("/token", this::token);
        server.start();
    }

    String issuer() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** The person with this subject logs in; gives the code the browser brings back. */
    String code(Map<String, String> parameters, String subject) {
        var code = "code-" + subject + "-" + codes.size();
        codes.put(code, new Asked(parameters, subject));
        return code;
    }

    /** Changes what its ID tokens say from now on. */
    void claims(UnaryOperator<JWTClaimsSet.Builder> change) {
        claim.set(change);
    }

    /** Changes its ID tokens themselves from now on. */
    void tokens(UnaryOperator<String> change) {
        lie.set(change);
    }

    /** Tells the truth again. */
    void honest() {
        claims(UnaryOperator.identity());
        tokens(UnaryOperator.identity());
    }

    /** An access token for the API. */
    String accessToken(String subject, UnaryOperator<JWTClaimsSet.Builder> change) {
        var claims = basics(subject).claim("token_use", "access").claim("client_id", CLIENT);
        return signed(change.apply(claims).build(), key);
    }

    String accessToken(String subject) {
        return accessToken(subject, UnaryOperator.identity());
    }

    /** The public key, as everybody can read it. */
    ECKey publicKey() {
        return key.toPublicJWK();
    }

    JWTClaimsSet.Builder basics(String subject) {
        var now = clock.instant();
        return new JWTClaimsSet.Builder()
                .issuer(issuer())
                .subject(subject)
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plus(Duration.ofMinutes(5))));
    }

    static String signed(JWTClaimsSet claims, ECKey key) {
        try {
            var token = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.ES256)
                            .keyID(key.getKeyID())
                            .build(),
                    claims);
            token.sign(new ECDSASigner(key));
            return token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void afterAll(ExtensionContext context) {
        server.stop(0);
    }

    private Map<String, Object> metadata() {
        return Map.of(
                "issuer", issuer(),
                "authorization_endpoint", issuer() + "/authorize",
                "token_endpoint", issuer() + "/token",
                "jwks_uri", issuer() + "/keys",
                "end_session_endpoint", issuer() + "/end-session",
                "authorization_response_iss_parameter_supported", true);
    }

    private void token(HttpExchange exchange) throws IOException {
        var form = Browser.parameters(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        var asked = codes.remove(form.getOrDefault("code", ""));
        if (asked == null || !isProven(asked, form)) {
            answer(exchange, 400, "{\"error\":\"invalid_grant\"}");
            return;
        }
        var claims = basics(asked.subject())
                .audience(CLIENT)
                .claim("nonce", asked.parameters().get("nonce"))
                .claim("acr", "substantial")
                .claim("name", "Navn " + asked.subject())
                .claim("email", asked.subject() + "@borger.example")
                .claim("email_verified", true);
        var token = lie.get().apply(signed(claim.get().apply(claims).build(), key));
        answer(exchange, 200, Json.write(Map.of("id_token", token, "token_type", "Bearer")));
    }

    private static boolean isProven(Asked asked, Map<String, String> form) {
        var attempt = new LogInAttempt(form.getOrDefault("code_verifier", ""), "", "", "", Language.DA, Instant.EPOCH);
        return attempt.challenge().equals(asked.parameters().get("code_challenge"));
    }

    private static void answer(HttpExchange exchange, int status, String body) {
        try (exchange) {
            var bytes = body.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(status, bytes.length);
            exchange.getResponseBody().write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
