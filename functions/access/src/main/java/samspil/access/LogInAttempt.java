package samspil.access;

import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import samspil.kernel.Language;

/**
 * A log-in that is under way. It is found by the hash of its state, used once, and only by the browser that began it.
 *
 * @param verifier of PKCE (RFC 7636)
 * @param nonce that must come back in the token
 * @param browser hash of the cookie that the browser was given
 * @param next where to go afterwards
 */
public record LogInAttempt(
        String verifier, String nonce, String browser, String next, Language language, Instant expiresAt) {
    /** How long one may take. */
    public static final Duration LIFETIME = Duration.ofMinutes(10);

    /** What the provider is told of the verifier beforehand (S256). */
    public String challenge() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(Secrets.sha256(verifier));
    }

    /** Whether it may still be finished. */
    boolean isOpen(Instant now) {
        return now.isBefore(expiresAt);
    }

    @Override
    public String toString() {
        return "LogInAttempt[secret]";
    }
}
