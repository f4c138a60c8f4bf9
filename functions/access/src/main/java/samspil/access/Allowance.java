package samspil.access;

import java.time.Duration;
import java.time.Instant;

/** How often something may be tried in one window of time; windows follow each other from the epoch on. */
public enum Allowance {
    /** Log-ins begun or finished from one address; whole town halls and schools share one. */
    LOG_IN(300, Duration.ofMinutes(10)),
    /** Codes that one person types, for whichever claims. */
    CODE(20, Duration.ofDays(1));

    private final int most;
    private final Duration window;

    Allowance(int most, Duration window) {
        this.most = most;
        this.window = window;
    }

    /** So often in one window. */
    public int most() {
        return most;
    }

    /** When the window ends that somebody is in. */
    public Instant until(Instant now) {
        long seconds = window.toSeconds();
        return Instant.ofEpochSecond((now.getEpochSecond() / seconds + 1) * seconds);
    }
}
