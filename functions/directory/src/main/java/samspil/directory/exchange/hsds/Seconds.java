package samspil.directory.exchange.hsds;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Instants in UTC without fractions, which some readers of the tabular form refuse. */
final class Seconds {
    private Seconds() {}

    static String of(Instant instant) {
        return instant.truncatedTo(ChronoUnit.SECONDS).toString();
    }
}
