package samspil.directory.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import samspil.directory.Entries;
import samspil.directory.Entry;
import samspil.directory.EntryId;
import samspil.directory.Kind;
import samspil.kernel.MunicipalityId;
import samspil.platform.store.Item;
import samspil.platform.store.Transactions;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;

/** The municipality's own table; every write carries the public table along in the same transaction. */
final class DynamoEntries implements Entries {
    private final DynamoDbClient dynamo;
    private final String table;
    private final BatchOfReads reads;
    private final EntryWrites writes;
    private final Transactions transactions;

    DynamoEntries(DynamoDbClient dynamo, String table, String publicTable) {
        this.dynamo = dynamo;
        this.table = table;
        this.reads = new BatchOfReads(dynamo, table);
        this.writes = new EntryWrites(table, publicTable);
        this.transactions = new Transactions(dynamo);
    }

    @Override
    public Optional<Version> find(MunicipalityId home, Kind kind, EntryId id) {
        return current(home, kind, id).filter(version -> version.entry() != null);
    }

    @Override
    public Map<EntryId, Version> findAll(MunicipalityId home, Kind kind, Set<EntryId> ids) {
        return reads.find(home, kind, ids);
    }

    @Override
    public List<Version> history(MunicipalityId home, Kind kind, EntryId id) {
        var partition = AttributeValue.fromS(EntryItem.partition(home, kind, id));
        var versions = new ArrayList<Version>();
        current(home, kind, id).ifPresent(versions::add);
        dynamo.queryPaginator(query -> query.tableName(table)
                        .consistentRead(true)
                        .scanIndexForward(false)
                        .keyConditionExpression("pk = :pk AND begins_with(sk, :past)")
                        .expressionAttributeValues(Map.of(":pk", partition, ":past", AttributeValue.fromS("V#"))))
                .items()
                .forEach(item -> versions.add(EntryItem.read(new Item(item), kind)));
        return versions;
    }

    @Override
    public Write save(Entry entry, long expected, Change change) {
        return saveAll(List.of(new Draft(entry, expected)), change).getFirst();
    }

    @Override
    public List<Write> saveAll(List<Draft> drafts, Change change) {
        return new BatchOfWrites(reads, writes, transactions).save(drafts, change);
    }

    @Override
    public Write remove(
            MunicipalityId home, Kind kind, EntryId id, long expected, @Nullable EntryId mergedInto, Change change) {
        var before = find(home, kind, id).filter(version -> version.version() == expected);
        if (before.isEmpty()) {
            return new Write.Stale();
        }
        List<TransactWriteItem> removal = writes.removal(before.get(), mergedInto, change);
        return transactions.write(removal).isEmpty() ? new Write.Saved(expected + 1) : new Write.Stale();
    }

    private Optional<Version> current(MunicipalityId home, Kind kind, EntryId id) {
        var key =
                Item.key(EntryItem.partition(home, kind, id), EntryItem.CURRENT).attributes();
        var found = dynamo.getItem(get -> get.tableName(table).key(key).consistentRead(true));
        return found.hasItem() ? Optional.of(EntryItem.read(new Item(found.item()), kind)) : Optional.empty();
    }
}
