package samspil.access;

import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import samspil.kernel.Language;

/** Who proves that people are who they say. */
public interface IdentityProvider {

    /** Its host, as people may know it. */
    String host();

    /** The pseudonym of somebody by the provider's own name for them ({@code sub}). */
    String person(String subject);

    /** Where the browser is sent to log in; empty when the provider does not answer. */
    Optional<URI> authorization(LogInAttempt attempt, String state, Language language);

    /** Whether the issuer that the answer's address names (RFC 9207) is the right one. */
    boolean isOwn(@Nullable String issuer);

    /** Turns the code that the browser brought back into who it is, checked against the attempt. */
    Proof prove(LogInAttempt attempt, String code);

    /** Whose bearer token it is, by pseudonym; empty for one that does not hold. */
    Optional<String> bearer(String token);

    /** Where the log-in at the provider itself is ended; empty where it offers that not. */
    Optional<URI> endSession();

    /** What asking the provider came to. */
    sealed interface Proof {

        /** It is this person. */
        record Proven(Profile profile) implements Proof {}

        /** It is nobody. */
        record Disproved(Refusal refusal) implements Proof {}
    }
}
