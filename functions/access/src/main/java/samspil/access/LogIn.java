package samspil.access;

import java.net.URI;
import java.time.InstantSource;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import samspil.access.IdentityProvider.Proof;
import samspil.kernel.Language;

/** Logs somebody in, in two steps with the identity provider between them (OpenID Connect, authorization code). */
public record LogIn(
        IdentityProvider provider, LogInAttempts attempts, StartSession start, Secrets secrets, InstantSource clock) {

    /**
     * A log-in that was begun.
     *
     * @param address where the browser goes
     * @param cookie that the browser keeps meanwhile
     */
    public record Begun(URI address, String cookie) {}

    /**
     * What the browser brought back.
     *
     * @param error of the provider; empty where all went well
     * @param cookie that it was given in the beginning; empty where it brought none
     */
    public record Returned(
            String state,
            String code,
            String error,
            @Nullable String issuer,
            String cookie) {}

    /** What finishing came to. */
    public sealed interface Outcome {

        /**
         * Somebody is logged in.
         *
         * @param cookie of their session
         * @param choice whether they have to say what they act as
         */
        record LoggedIn(String cookie, LogInAttempt attempt, boolean choice) implements Outcome {}

        /** Nobody is. */
        record Refused(Refusal refusal, Optional<Language> language) implements Outcome {}
    }

    /** The first step; empty when the provider does not answer. */
    public Optional<Begun> begin(String next, Language language) {
        var cookie = secrets.next();
        var state = secrets.next();
        var expiry = clock.instant().plus(LogInAttempt.LIFETIME);
        var attempt = new LogInAttempt(secrets.next(), secrets.next(), Secrets.hash(cookie), next, language, expiry);
        var address = provider.authorization(attempt, state, language);
        address.ifPresent(_ -> attempts.begin(Secrets.hash(state), attempt));
        return address.map(found -> new Begun(found, cookie));
    }

    /** The second step. The attempt is spent whatever it comes to. */
    public Outcome finish(Returned returned) {
        return attempts.take(Secrets.hash(returned.state()))
                .filter(attempt -> attempt.isOpen(clock.instant()))
                .map(attempt -> finish(attempt, returned))
                .orElseGet(() -> new Outcome.Refused(Refusal.STATE, Optional.empty()));
    }

    private Outcome finish(LogInAttempt attempt, Returned returned) {
        return refusal(attempt, returned)
                .<Proof>map(Proof.Disproved::new)
                .or(() -> Optional.of(provider.prove(attempt, returned.code())))
                .map(proof -> switch (proof) {
                    case Proof.Proven(var profile) -> start(attempt, profile);
                    case Proof.Disproved(var refusal) -> new Outcome.Refused(refusal, Optional.of(attempt.language()));
                })
                .orElseThrow();
    }

    private Optional<Refusal> refusal(LogInAttempt attempt, Returned returned) {
        if (!attempt.browser().equals(Secrets.hash(returned.cookie()))) {
            return Optional.of(Refusal.BROWSER);
        }
        if (!provider.isOwn(returned.issuer())) {
            return Optional.of(Refusal.ISSUER);
        }
        return returned.error().isEmpty() ? Optional.empty() : Optional.of(Refusal.DENIED);
    }

    private Outcome start(LogInAttempt attempt, Profile profile) {
        var started = start.of(profile);
        return new Outcome.LoggedIn(started.cookie(), attempt, started.choice());
    }
}
