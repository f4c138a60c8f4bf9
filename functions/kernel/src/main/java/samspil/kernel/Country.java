package samspil.kernel;

import java.time.ZoneId;
import java.util.Currency;

/** A country Samspil serves. */
public enum Country {
    DK("Europe/Copenhagen", "DKK"),
    NO("Europe/Oslo", "NOK");

    private final String zone;
    private final String currency;

    Country(String zone, String currency) {
        this.zone = zone;
        this.currency = currency;
    }

    /** The zone its dates and hours are meant in. */
    public ZoneId zone() {
        return ZoneId.of(zone);
    }

    /** The currency its amounts are in. */
    public Currency currency() {
        return Currency.getInstance(currency);
    }
}
