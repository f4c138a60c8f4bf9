package samspil.kernel;

import java.time.ZoneId;
import java.util.Currency;

/** A country Samspil serves. */
public enum Country {
    DK("Europe/Copenhagen", "DKK"),
    NO("Europe/Oslo", "NOK");

    private final ZoneId zone;
    private final Currency currency;

    Country(String zone, String currency) {
        this.zone = ZoneId.of(zone);
        this.currency = Currency.getInstance(currency);
    }

    /** The zone its dates and hours are meant in. */
    public ZoneId zone() {
        return zone;
    }

    /** The currency its amounts are in. */
    public Currency currency() {
        return currency;
    }
}
