package samspil.directory.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import samspil.directory.Entries.Change;
import samspil.directory.Entries.Version;
import samspil.directory.Entry;
import samspil.directory.EntryId;
import samspil.directory.Kind;
import samspil.directory.Reconfirmation;
import samspil.kernel.MunicipalityId;
import samspil.platform.json.Json;
import samspil.platform.store.Item;

/**
 * How the municipality's own table holds an entry: key {@code 163#activities#<id>}, sort key {@value #CURRENT} for the
 * version that stands and {@code V#0000000007} for each one before it.
 */
final class EntryItem {
    static final String CURRENT = "CURRENT";
    static final String DUE = "due";
    static final String DUE_FOR = "dueFor";
    static final String DUE_ON = "dueOn";

    private EntryItem() {}

    static String partition(MunicipalityId home, Kind kind, EntryId id) {
        return home + "#" + kind.plural() + "#" + id;
    }

    /** The version that stands is in the index {@value #DUE} while there is somebody to ask about it. */
    static Item current(String partition, Version version) {
        var item = item(partition, CURRENT, version);
        return version.entry() == null
                ? item
                : due(item, version.entry(), Reconfirmation.dueOn(version.entry(), version.since(), day(version)));
    }

    /** On which day to ask about an entry: {@code 2026-05-31#activities#<id>}. */
    static String dueOn(LocalDate day, Entry entry) {
        return day + "#" + entry.kind().plural() + "#" + entry.id();
    }

    static String dueFor(MunicipalityId home) {
        return home + "#VERIFY";
    }

    private static Item due(Item item, Entry entry, Optional<LocalDate> day) {
        return day.map(on -> item.with(DUE_FOR, dueFor(entry.home())).with(DUE_ON, dueOn(on, entry)))
                .orElse(item);
    }

    private static LocalDate day(Version version) {
        return Reconfirmation.day(version.change().at());
    }

    static Item past(String partition, Version version) {
        return item(partition, past(version.version()), version);
    }

    static String past(long version) {
        return "V#%010d".formatted(version);
    }

    private static Item item(String partition, String sk, Version version) {
        return Item.key(partition, sk)
                .with("version", version.version())
                .with("by", version.change().by())
                .with("reason", version.change().reason())
                .with("at", version.change().at().toString())
                .with("since", version.since().toString())
                .with("entry", version.entry() == null ? null : Json.write(version.entry()));
    }

    static Version read(Item item, Kind kind) {
        Entry entry =
                item.find("entry").map(json -> PublishedItem.entry(json, kind)).orElse(null);
        var change = new Change(item.text("by"), item.text("reason"), Instant.parse(item.text("at")));
        return new Version(entry, item.number("version"), change, Instant.parse(item.text("since")));
    }
}
