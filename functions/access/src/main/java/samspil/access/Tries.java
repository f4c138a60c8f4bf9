package samspil.access;

import java.time.Instant;
import java.util.Optional;

/** What has been tried how often. */
public interface Tries {

    /**
     * Uses one try up.
     *
     * @param who tries; only a hash of it is kept, until the window is over
     * @return empty where there was one left; else when there are some again
     */
    Optional<Instant> spend(Allowance allowance, String who);
}
