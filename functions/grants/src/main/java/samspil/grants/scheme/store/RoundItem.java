package samspil.grants.scheme.store;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import samspil.grants.scheme.Round;
import samspil.kernel.MunicipalityId;
import samspil.platform.json.Json;
import samspil.platform.store.Item;

/** Rounds as items: a partition for each municipality. */
final class RoundItem {
    private static final Comparator<Round> LAST_FIRST =
            Comparator.comparing((Round round) -> round.window().closes()).reversed();

    private RoundItem() {}

    static String partition(MunicipalityId municipality) {
        return municipality.value() + "#rounds";
    }

    static Item key(Round.Key key) {
        return Item.key(partition(key.municipality()), key.id().value());
    }

    static Item write(Round round) {
        return key(round.key()).with("body", Json.write(round)).with("version", round.revision());
    }

    static Round read(Item item) {
        return Json.read(item.text("body"), Round.class).orThrow();
    }

    static List<Round> all(Stream<Item> items) {
        return items.map(RoundItem::read).sorted(LAST_FIRST).toList();
    }
}
