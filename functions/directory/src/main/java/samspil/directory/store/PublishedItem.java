package samspil.directory.store;

import java.time.Instant;
import java.util.Locale;
import samspil.directory.Entry;
import samspil.directory.EntryId;
import samspil.directory.Kind;
import samspil.directory.Published;
import samspil.kernel.MunicipalityId;
import samspil.platform.json.Json;
import samspil.platform.store.Item;

/**
 * How the public table holds what a municipality shows: key {@code 163#activities} and the id. Entries that stand are
 * also in the index {@value #BY_NAME}; gone ones are not.
 */
final class PublishedItem {
    static final String BY_NAME = "byName";
    static final String NAME = "name";
    static final String HOME = "home";

    private PublishedItem() {}

    static String partition(MunicipalityId municipality, Kind kind) {
        return municipality + "#" + kind.plural();
    }

    static Item key(MunicipalityId municipality, Kind kind, EntryId id) {
        return Item.key(partition(municipality, kind), id.value());
    }

    static Item of(MunicipalityId municipality, Published published) {
        var item = key(municipality, published.kind(), published.id())
                .with("version", published.version())
                .with("modifiedAt", published.modifiedAt().toString());
        return switch (published) {
            case Published.Live live ->
                item.with(HOME, live.entry().home().value())
                        .with("entry", Json.write(live.entry()))
                        .with(NAME, name(live.entry()));
            case Published.Gone gone ->
                item.with(HOME, gone.home().value())
                        .with(
                                "mergedInto",
                                gone.mergedInto() == null
                                        ? null
                                        : gone.mergedInto().value());
        };
    }

    static Published read(Item item) {
        var kind = kind(item);
        var version = item.number("version");
        var modifiedAt = Instant.parse(item.text("modifiedAt"));
        return item.find("entry")
                .<Published>map(json -> new Published.Live(entry(json, kind), version, modifiedAt))
                .orElseGet(() -> new Published.Gone(
                        new EntryId(item.text("sk")),
                        kind,
                        new MunicipalityId(item.text(HOME)),
                        item.find("mergedInto").map(EntryId::new).orElse(null),
                        version,
                        modifiedAt));
    }

    static Entry entry(String json, Kind kind) {
        return Json.read(json, kind.type()).orThrow();
    }

    /** Names in one order for all readers, and the id so that no two are alike. */
    private static String name(Entry entry) {
        var words = entry.about().name().texts().values().iterator().next().toLowerCase(Locale.ROOT);
        return words + "\u001f" + entry.id();
    }

    private static Kind kind(Item item) {
        var partition = item.text("pk");
        return Kind.ofPlural(partition.substring(partition.indexOf('#') + 1)).orElseThrow();
    }
}
