package samspil.platform.audit;

import samspil.kernel.MunicipalityId;
import samspil.platform.store.Item;

/** The record as items: one partition for each municipality, its events in order, and the chain's head. */
final class AuditItem {
    /** Sorts behind every event. */
    static final String HEAD = "head";

    private static final String EVENT = "event#";

    private AuditItem() {}

    static Item event(MunicipalityId municipality, Recorded recorded) {
        return written(Item.key(municipality.value(), place(recorded.number())), recorded);
    }

    static Item head(MunicipalityId municipality, Recorded last) {
        return written(Item.key(municipality.value(), HEAD), last);
    }

    static Recorded read(Item item) {
        return new Recorded(item.number("number"), item.text("text"), item.text("hash"));
    }

    /** The sort key of an event; they sort as their numbers do. */
    static String place(long number) {
        return EVENT + "%015d".formatted(number);
    }

    private static Item written(Item key, Recorded recorded) {
        return key.with("number", recorded.number())
                .with("text", recorded.text())
                .with("hash", recorded.hash());
    }
}
