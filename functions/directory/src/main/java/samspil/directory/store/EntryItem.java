package samspil.directory.store;

import java.time.Instant;
import samspil.directory.Entries.Change;
import samspil.directory.Entries.Version;
import samspil.directory.Entry;
import samspil.directory.EntryId;
import samspil.directory.Kind;
import samspil.kernel.MunicipalityId;
import samspil.platform.json.Json;
import samspil.platform.store.Item;

/**
 * How the municipality's own table holds an entry: key {@code 163#activities#<id>}, sort key {@value #CURRENT} for the
 * version that stands and {@code V#0000000007} for each one before it.
 */
final class EntryItem {
    static final String CURRENT = "CURRENT";

    private EntryItem() {}

    static String partition(MunicipalityId home, Kind kind, EntryId id) {
        return home + "#" + kind.plural() + "#" + id;
    }

    static Item current(String partition, Version version) {
        return item(partition, CURRENT, version);
    }

    static Item past(String partition, Version version) {
        return item(partition, "V#%010d".formatted(version.version()), version);
    }

    private static Item item(String partition, String sk, Version version) {
        return Item.key(partition, sk)
                .with("version", version.version())
                .with("by", version.change().by())
                .with("reason", version.change().reason())
                .with("at", version.change().at().toString())
                .with("entry", version.entry() == null ? null : Json.write(version.entry()));
    }

    static Version read(Item item, Kind kind) {
        Entry entry =
                item.find("entry").map(json -> PublishedItem.entry(json, kind)).orElse(null);
        var change = new Change(item.text("by"), item.text("reason"), Instant.parse(item.text("at")));
        return new Version(entry, item.number("version"), change);
    }
}
