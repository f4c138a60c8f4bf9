package samspil.platform.audit;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import samspil.kernel.MunicipalityId;
import samspil.platform.store.Item;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The chains in a table, read. */
record DynamoAuditRecord(DynamoDbClient dynamo, String table) implements AuditRecord {

    @Override
    public List<Recorded> newest(MunicipalityId municipality, long before, int limit) {
        return read(municipality, new Part(0, before - 1, false, limit));
    }

    @Override
    public List<Recorded> behind(MunicipalityId municipality, long number, int limit) {
        return read(municipality, new Part(number + 1, 999_999_999_999_999L, true, limit));
    }

    @Override
    public Optional<Recorded> head(MunicipalityId municipality) {
        var key = Item.key(municipality.value(), AuditItem.HEAD).attributes();
        var found = dynamo.getItem(get -> get.tableName(table).key(key).consistentRead(true));
        return found.hasItem() ? Optional.of(AuditItem.read(new Item(found.item()))) : Optional.empty();
    }

    private record Part(long first, long last, boolean upwards, int limit) {}

    private List<Recorded> read(MunicipalityId municipality, Part part) {
        var values = Map.of(
                ":pk", AttributeValue.fromS(municipality.value()),
                ":first", AttributeValue.fromS(AuditItem.place(part.first())),
                ":last", AttributeValue.fromS(AuditItem.place(part.last())));
        return dynamo
                .query(query -> query.tableName(table)
                        .keyConditionExpression("pk = :pk AND sk BETWEEN :first AND :last")
                        .expressionAttributeValues(values)
                        .scanIndexForward(part.upwards())
                        .limit(part.limit())
                        .consistentRead(true))
                .items()
                .stream()
                .map(item -> AuditItem.read(new Item(item)))
                .toList();
    }
}
