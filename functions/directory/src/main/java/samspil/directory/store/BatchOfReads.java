package samspil.directory.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import samspil.directory.Entries.Version;
import samspil.directory.EntryId;
import samspil.directory.Kind;
import samspil.kernel.MunicipalityId;
import samspil.platform.store.Item;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.KeysAndAttributes;

/** Reads many versions that stand, as many at a time as DynamoDB allows. */
final class BatchOfReads {
    private static final int LARGEST = 100;

    private final DynamoDbClient dynamo;
    private final String table;

    BatchOfReads(DynamoDbClient dynamo, String table) {
        this.dynamo = dynamo;
        this.table = table;
    }

    Map<EntryId, Version> find(MunicipalityId home, Kind kind, Set<EntryId> ids) {
        var byPartition = new HashMap<String, EntryId>();
        ids.forEach(id -> byPartition.put(EntryItem.partition(home, kind, id), id));
        var found = new HashMap<EntryId, Version>();
        for (var item : current(List.copyOf(byPartition.keySet()))) {
            found.put(byPartition.get(item.text("pk")), EntryItem.read(item, kind));
        }
        return found;
    }

    /** The items of the versions that stand; a removal is one too. */
    List<Item> current(List<String> partitions) {
        var items = new ArrayList<Item>();
        for (int i = 0; i < partitions.size(); i += LARGEST) {
            items.addAll(read(partitions.subList(i, Math.min(partitions.size(), i + LARGEST))));
        }
        return items;
    }

    private List<Item> read(List<String> partitions) {
        List<Map<String, AttributeValue>> keys = partitions.stream()
                .map(partition -> Item.key(partition, EntryItem.CURRENT).attributes())
                .toList();
        var items = new ArrayList<Item>();
        var wanted = Map.of(
                table,
                KeysAndAttributes.builder().keys(keys).consistentRead(true).build());
        while (!wanted.isEmpty()) {
            var asked = wanted;
            var answer = dynamo.batchGetItem(batch -> batch.requestItems(asked));
            answer.responses().getOrDefault(table, List.of()).forEach(item -> items.add(new Item(item)));
            wanted = answer.unprocessedKeys();
        }
        return items;
    }
}
