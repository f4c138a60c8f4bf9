package samspil.grants.scheme.store;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import samspil.grants.SchemeId;
import samspil.grants.scheme.Retirement;
import samspil.grants.scheme.Scheme;
import samspil.grants.scheme.SchemeVersion;
import samspil.kernel.MunicipalityId;
import samspil.platform.json.Json;
import samspil.platform.store.Item;

/**
 * Schemes as items: a partition for each municipality; of each scheme one that says how it stands, and one for each
 * version, since all versions together may outgrow an item.
 */
final class SchemeItem {
    private static final String VERSION = "#";

    private SchemeItem() {}

    static String partition(MunicipalityId municipality) {
        return municipality.value() + "#schemes";
    }

    static Item head(Scheme scheme) {
        var item = head(scheme.key()).with("version", scheme.revision());
        var retirement = scheme.retirement();
        return retirement == null ? item : item.with("retired", Json.write(retirement));
    }

    static Item head(Scheme.Key key) {
        return Item.key(partition(key.municipality()), key.id().value());
    }

    static Item version(Scheme.Key key, SchemeVersion version) {
        return version(key, "%05d".formatted(version.number()), version);
    }

    /** The version in use, for everybody: in the place of the one before. */
    static Item inUse(Scheme.Key key, SchemeVersion version) {
        return version(key, "in-use", version);
    }

    private static Item version(Scheme.Key key, String name, SchemeVersion version) {
        return Item.key(partition(key.municipality()), versions(key.id()) + name)
                .with("body", Json.write(version));
    }

    /** The beginning of the sort keys of a scheme's versions. */
    static String versions(SchemeId id) {
        return id + VERSION;
    }

    /** The schemes that the items of a municipality make, by their ids. */
    static List<Scheme> schemes(MunicipalityId municipality, Stream<Item> items) {
        Map<String, List<Item>> byScheme =
                items.collect(Collectors.groupingBy(SchemeItem::id, TreeMap::new, Collectors.toList()));
        return byScheme.entrySet().stream()
                .map(each -> scheme(new Scheme.Key(municipality, new SchemeId(each.getKey())), each.getValue()))
                .toList();
    }

    /** @param items the head first, then its versions in their order */
    static Scheme scheme(Scheme.Key key, List<Item> items) {
        var head = items.getFirst();
        var versions = items.stream()
                .skip(1)
                .map(item -> Json.read(item.text("body"), SchemeVersion.class).orThrow())
                .toList();
        return new Scheme(key, versions, retirement(head), head.number("version"));
    }

    private static @Nullable Retirement retirement(Item head) {
        return head.find("retired")
                .map(text -> Json.read(text, Retirement.class).orThrow())
                .orElse(null);
    }

    private static String id(Item item) {
        return item.text("sk").split(VERSION, 2)[0];
    }
}
