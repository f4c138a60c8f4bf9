package samspil.platform.duties;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import samspil.kernel.CoarseDate;
import samspil.kernel.LocalText;
import samspil.kernel.MunicipalityId;
import samspil.platform.json.Json;
import samspil.platform.store.Item;

/** A fact as an item: one partition for each municipality. */
final class DutyItem {
    /** Begins every fact's sort key. */
    static final String FACT = "fact#";

    private DutyItem() {}

    static Item key(DutyFact.Key key) {
        return Item.key(key.municipality().value(), FACT + key.kind().key() + "#" + key.subject());
    }

    static Item write(DutyFact fact) {
        return key(fact.key())
                .with("name", Json.write(fact.name()))
                .with("address", fact.address())
                .with("due", text(fact.due()))
                .with("planned", text(fact.planned()))
                .with("done", text(fact.done()));
    }

    static DutyFact read(Item item) {
        var place = item.text("sk").substring(FACT.length()).split("#", 2);
        var kind = DutyKind.valueOf(place[0].toUpperCase(Locale.ROOT));
        return new DutyFact(
                new DutyFact.Key(new MunicipalityId(item.text("pk")), kind, place[1]),
                Json.read(item.text("name"), LocalText.class).orThrow(),
                item.text("address"),
                date(item.find("due")),
                date(item.find("planned")),
                date(item.find("done")));
    }

    private static @Nullable String text(@Nullable CoarseDate date) {
        return date == null ? null : date.edtf();
    }

    private static @Nullable CoarseDate date(Optional<String> text) {
        return text.map(CoarseDate::new).orElse(null);
    }
}
