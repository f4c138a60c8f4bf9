package samspil.directory.store;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import samspil.directory.EntryId;
import samspil.directory.Kind;
import samspil.directory.Published;
import samspil.directory.PublishedEntries;
import samspil.directory.Query;
import samspil.kernel.MunicipalityId;
import samspil.platform.store.Cursor;
import samspil.platform.store.Item;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;

/** The public table. */
final class DynamoPublishedEntries implements PublishedEntries {
    private final DynamoDbClient dynamo;
    private final String table;

    DynamoPublishedEntries(DynamoDbClient dynamo, String table) {
        this.dynamo = dynamo;
        this.table = table;
    }

    @Override
    public Optional<Published> find(MunicipalityId municipality, Kind kind, EntryId id) {
        var key = PublishedItem.key(municipality, kind, id).attributes();
        var found = dynamo.getItem(get -> get.tableName(table).key(key).consistentRead(true));
        return found.hasItem() ? Optional.of(PublishedItem.read(new Item(found.item()))) : Optional.empty();
    }

    @Override
    public Optional<Part> list(MunicipalityId municipality, Kind kind, Query.Paging paging) {
        if (paging.after() == null) {
            return Optional.of(part(municipality, kind, paging.limit(), null));
        }
        return Cursor.parts(paging.after(), 1)
                .map(List::getFirst)
                .filter(name -> name.contains("\u001f"))
                .map(name -> part(municipality, kind, paging.limit(), name));
    }

    private Part part(MunicipalityId municipality, Kind kind, int limit, @Nullable String after) {
        var answer = dynamo.query(query -> inPartition(query, municipality, kind)
                .indexName(PublishedItem.BY_NAME)
                .limit(limit)
                .exclusiveStartKey(after == null ? null : start(municipality, kind, after)));
        var items = answer.items().stream().map(Item::new).toList();
        var next = answer.hasLastEvaluatedKey() && !items.isEmpty()
                ? items.getLast().text(PublishedItem.NAME)
                : null;
        return new Part(
                items.stream()
                        .map(item -> (Published.Live) PublishedItem.read(item))
                        .toList(),
                next == null ? null : Cursor.of(next));
    }

    private static Map<String, AttributeValue> start(MunicipalityId municipality, Kind kind, String after) {
        var id = after.substring(after.indexOf('\u001f') + 1);
        return Item.key(PublishedItem.partition(municipality, kind), id)
                .with(PublishedItem.NAME, after)
                .attributes();
    }

    @Override
    public Stream<Published> all(MunicipalityId municipality) {
        return Arrays.stream(Kind.values()).flatMap(kind -> all(municipality, kind));
    }

    private Stream<Published> all(MunicipalityId municipality, Kind kind) {
        return dynamo
                .queryPaginator(query -> inPartition(query, municipality, kind).consistentRead(true))
                .items()
                .stream()
                .map(item -> PublishedItem.read(new Item(item)));
    }

    private QueryRequest.Builder inPartition(QueryRequest.Builder query, MunicipalityId municipality, Kind kind) {
        var partition = AttributeValue.fromS(PublishedItem.partition(municipality, kind));
        return query.tableName(table)
                .keyConditionExpression("pk = :pk")
                .expressionAttributeValues(Map.of(":pk", partition));
    }
}
