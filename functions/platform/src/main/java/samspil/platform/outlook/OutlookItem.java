package samspil.platform.outlook;

import java.util.Locale;
import samspil.kernel.CoarseDate;
import samspil.kernel.LocalText;
import samspil.kernel.MunicipalityId;
import samspil.platform.json.Json;
import samspil.platform.store.Item;

/** An entry as an item: one partition for each municipality. */
final class OutlookItem {
    private OutlookItem() {}

    static Item key(OutlookEntry.Key key) {
        return Item.key(key.municipality().value(), key.kind().key() + "#" + key.subject());
    }

    static Item write(OutlookEntry entry) {
        return key(entry.key())
                .with("name", Json.write(entry.name()))
                .with("address", entry.address())
                .with("day", entry.when().edtf());
    }

    static OutlookEntry read(Item item) {
        var place = item.text("sk").split("#", 2);
        return new OutlookEntry(
                new OutlookEntry.Key(
                        new MunicipalityId(item.text("pk")),
                        OutlookKind.valueOf(place[0].toUpperCase(Locale.ROOT)),
                        place[1]),
                Json.read(item.text("name"), LocalText.class).orThrow(),
                item.text("address"),
                new CoarseDate(item.text("day")));
    }
}
