package samspil.engines.dynamo;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import samspil.engines.cloudformation.Node;
import samspil.engines.template.Table;
import software.amazon.awssdk.services.dynamodb.model.AttributeDefinition;
import software.amazon.awssdk.services.dynamodb.model.BillingMode;
import software.amazon.awssdk.services.dynamodb.model.CreateTableRequest;
import software.amazon.awssdk.services.dynamodb.model.GlobalSecondaryIndex;
import software.amazon.awssdk.services.dynamodb.model.GlobalSecondaryIndexDescription;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.dynamodb.model.LocalSecondaryIndex;
import software.amazon.awssdk.services.dynamodb.model.Projection;
import software.amazon.awssdk.services.dynamodb.model.StreamSpecification;
import software.amazon.awssdk.services.dynamodb.model.TableDescription;
import software.amazon.awssdk.services.dynamodb.model.UpdateTimeToLiveRequest;

/** Turns a table of the template into the requests that make it. What only the cloud knows is not sent. */
public final class TableRequests {
    private TableRequests() {}

    /** The request that creates the table. */
    public static CreateTableRequest create(Table table) {
        var properties = new Node(table.logicalId(), table.properties());
        var request = CreateTableRequest.builder()
                .tableName(table.name())
                .billingMode(BillingMode.PAY_PER_REQUEST)
                .attributeDefinitions(attributes(properties))
                .keySchema(keys(properties));
        properties
                .find("GlobalSecondaryIndexes")
                .map(TableRequests::indexes)
                .ifPresent(request::globalSecondaryIndexes);
        properties
                .find("LocalSecondaryIndexes")
                .map(TableRequests::localIndexes)
                .ifPresent(request::localSecondaryIndexes);
        properties.find("StreamSpecification").map(TableRequests::stream).ifPresent(request::streamSpecification);
        return request.build();
    }

    /** The request that lets its items expire, if they do. */
    public static Optional<UpdateTimeToLiveRequest> timeToLive(Table table) {
        return new Node(table.logicalId(), table.properties())
                .find("TimeToLiveSpecification")
                .filter(expiry -> expiry.get("Enabled").text().equals("true"))
                .map(expiry -> expiry.get("AttributeName").text())
                .map(attribute -> UpdateTimeToLiveRequest.builder()
                        .tableName(table.name())
                        .timeToLiveSpecification(it -> it.enabled(true).attributeName(attribute))
                        .build());
    }

    /** Old data may have been kept under an older template. */
    static void requireSameShape(TableDescription existing, CreateTableRequest wanted) {
        var same = existing.keySchema().equals(wanted.keySchema())
                && indexNames(existing).equals(indexNames(wanted));
        if (!same) {
            throw new IllegalStateException("The data kept for table " + wanted.tableName()
                    + " has other keys or indexes than the template: start fresh");
        }
    }

    private static Set<String> indexNames(TableDescription table) {
        return table.globalSecondaryIndexes().stream()
                .map(GlobalSecondaryIndexDescription::indexName)
                .collect(Collectors.toSet());
    }

    private static Set<String> indexNames(CreateTableRequest table) {
        return table.globalSecondaryIndexes().stream()
                .map(GlobalSecondaryIndex::indexName)
                .collect(Collectors.toSet());
    }

    private static List<AttributeDefinition> attributes(Node table) {
        return table.get("AttributeDefinitions").items().stream()
                .map(each -> AttributeDefinition.builder()
                        .attributeName(each.get("AttributeName").text())
                        .attributeType(each.get("AttributeType").text())
                        .build())
                .toList();
    }

    private static List<KeySchemaElement> keys(Node owner) {
        return owner.get("KeySchema").items().stream()
                .map(each -> KeySchemaElement.builder()
                        .attributeName(each.get("AttributeName").text())
                        .keyType(each.get("KeyType").text())
                        .build())
                .toList();
    }

    private static List<GlobalSecondaryIndex> indexes(Node indexes) {
        return indexes.items().stream()
                .map(each -> GlobalSecondaryIndex.builder()
                        .indexName(each.get("IndexName").text())
                        .keySchema(keys(each))
                        .projection(projection(each))
                        .build())
                .toList();
    }

    private static List<LocalSecondaryIndex> localIndexes(Node indexes) {
        return indexes.items().stream()
                .map(each -> LocalSecondaryIndex.builder()
                        .indexName(each.get("IndexName").text())
                        .keySchema(keys(each))
                        .projection(projection(each))
                        .build())
                .toList();
    }

    private static Projection projection(Node index) {
        var projection = index.get("Projection");
        var built = Projection.builder()
                .projectionType(projection.get("ProjectionType").text());
        projection.find("NonKeyAttributes").map(Node::texts).ifPresent(built::nonKeyAttributes);
        return built.build();
    }

    private static StreamSpecification stream(Node stream) {
        return StreamSpecification.builder()
                .streamEnabled(true)
                .streamViewType(stream.get("StreamViewType").text())
                .build();
    }
}
