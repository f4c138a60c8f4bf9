package samspil.council.store;

import samspil.council.Council;
import samspil.kernel.MunicipalityId;
import samspil.platform.json.Json;
import samspil.platform.store.Item;

/** A council as an item: one to each municipality. */
final class CouncilItem {
    private static final String SORT = "council";

    private CouncilItem() {}

    static Item key(MunicipalityId municipality) {
        return Item.key(municipality.value(), SORT);
    }

    static Item write(Council council) {
        return key(council.municipality()).with("body", Json.write(council)).with("version", council.version());
    }

    static Council read(Item item) {
        return Json.read(item.text("body"), Council.class).orThrow();
    }
}
