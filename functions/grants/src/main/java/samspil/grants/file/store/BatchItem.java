package samspil.grants.file.store;

import java.util.Map;
import samspil.grants.file.Batch;
import samspil.grants.file.Batch.Order;
import samspil.grants.file.Batch.Part;
import samspil.kernel.MunicipalityId;
import samspil.platform.json.Json;
import samspil.platform.store.Item;
import samspil.platform.store.Table;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;

/** A batch as items: its order in one partition for each municipality, its parts in one of its own. */
final class BatchItem {
    private BatchItem() {}

    static String batches(MunicipalityId municipality) {
        return municipality + "#batch";
    }

    static Item key(MunicipalityId municipality, String id) {
        return Item.key(batches(municipality), id);
    }

    static Item write(Batch batch) {
        return key(batch.order().municipality(), batch.order().key())
                .with("order", Json.write(batch.order()))
                .with("parts", batch.parts())
                .with("decided", batch.decided());
    }

    static Batch read(Item item) {
        var order = Json.read(item.text("order"), Order.class).orThrow();
        return new Batch(order, (int) item.number("parts"), (int) item.number("decided"));
    }

    static Item partKey(MunicipalityId municipality, String id, int number) {
        return Item.key(batches(municipality) + "#" + id, "part#%03d".formatted(number));
    }

    static Item write(Order order, Part part) {
        return partKey(order.municipality(), order.key(), part.number()).with("part", Json.write(part));
    }

    static Part part(Item item) {
        return Json.read(item.text("part"), Part.class).orThrow();
    }

    /** One that is decided at once is put where none was; any other moves on by one part. */
    static TransactWriteItem moving(Table table, Batch after) {
        if (after.parts() == 1) {
            return table.puttingNew(write(after));
        }
        var values = new Item(Map.of()).with(":decided", after.decided()).with(":before", after.decided() - 1L);
        var key = key(after.order().municipality(), after.order().key());
        return table.changing(new Table.Change(key, "SET decided = :decided", "decided = :before", values));
    }
}
