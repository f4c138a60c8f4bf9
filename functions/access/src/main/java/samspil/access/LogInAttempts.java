package samspil.access;

import java.util.Optional;

/** The log-ins that are under way, each under the hash of its state. */
public interface LogInAttempts {

    /** Keeps one. */
    void begin(String hash, LogInAttempt attempt);

    /** Takes one out; nobody gets it a second time. */
    Optional<LogInAttempt> take(String hash);
}
