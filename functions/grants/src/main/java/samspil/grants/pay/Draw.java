package samspil.grants.pay;

import java.math.BigInteger;
import samspil.grants.ApplicationId;
import samspil.grants.file.Hash;

/**
 * Lots that anybody can draw again: an application is drawn where the SHA-256 of {@code <seed>/<application>}, read as a
 * number, leaves less than the share when divided by ten thousand. Before the seed is told, its own hash binds who drew.
 *
 * @param share hundredths of the reports
 */
public record Draw(String seed, int share) {
    private static final BigInteger LOTS = BigInteger.valueOf(10_000);
    private static final int HUNDREDTH = 100;
    private static final int HEX = 16;

    /** What the records name the draw by. */
    public String commitment() {
        return Hash.of(seed);
    }

    /** Whether the report of an application is looked at closely. */
    public boolean takes(ApplicationId application) {
        var lot = new BigInteger(Hash.of(seed + "/" + application), HEX).mod(LOTS);
        return lot.intValueExact() < share * HUNDREDTH;
    }
}
