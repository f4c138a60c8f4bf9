package samspil.engines.dynamo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import samspil.engines.Engines;
import samspil.engines.SampleEngines;
import samspil.engines.template.Table;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.GlobalSecondaryIndexDescription;
import software.amazon.awssdk.services.dynamodb.model.StreamViewType;
import software.amazon.awssdk.services.dynamodb.model.TimeToLiveStatus;

class DynamoEngineTest {
    private static final Table TABLE = SampleEngines.STACK.table("ThingsTable");
    private static final Map<String, AttributeValue> ITEM =
            Map.of("pk", AttributeValue.fromS("kept"), "sk", AttributeValue.fromS("x"));

    @Test
    void aTableHasWhatTheTemplateSays() {
        var client = client(SampleEngines.shared());
        var table = client.describeTable(it -> it.tableName(TABLE.name())).table();
        assertEquals(
                List.of("by-word"),
                table.globalSecondaryIndexes().stream()
                        .map(GlobalSecondaryIndexDescription::indexName)
                        .toList());
        assertEquals(
                StreamViewType.NEW_AND_OLD_IMAGES, table.streamSpecification().streamViewType());
    }

    @Test
    void nothingExpiresByTheMachinesClock() {
        var expiry = client(SampleEngines.shared())
                .describeTimeToLive(it -> it.tableName(TABLE.name()))
                .timeToLiveDescription();
        assertEquals(TimeToLiveStatus.DISABLED, expiry.timeToLiveStatus());
    }

    @Test
    void itemsStayBetweenRuns(@TempDir Path folder) {
        try (var before = SampleEngines.fresh(folder)) {
            client(before).putItem(put -> put.tableName(TABLE.name()).item(ITEM));
        }
        try (var after = SampleEngines.fresh(folder)) {
            assertTrue(client(after)
                    .getItem(get -> get.tableName(TABLE.name()).key(ITEM))
                    .hasItem());
        }
    }

    @Test
    void keptDataOfAnotherShapeIsNotTouched(@TempDir Path folder) {
        var properties = new LinkedHashMap<>(TABLE.properties());
        properties.remove("GlobalSecondaryIndexes");
        properties.put("AttributeDefinitions", List.of(attribute("pk"), attribute("sk")));
        var other = new Table(TABLE.logicalId(), TABLE.name(), TABLE.arn(), properties);
        try (var engine = DynamoEngine.start(Optional.of(folder))) {
            engine.ensure(TABLE);
            assertThrows(IllegalStateException.class, () -> engine.ensure(other));
        }
    }

    @Test
    void aTableIsMadeEmpty() {
        var engines = SampleEngines.shared();
        client(engines).putItem(put -> put.tableName(TABLE.name()).item(ITEM));
        engines.dynamo().empty(TABLE);
        assertEquals(
                0, client(engines).scan(scan -> scan.tableName(TABLE.name())).count());
    }

    private static Map<String, String> attribute(String name) {
        return Map.of("AttributeName", name, "AttributeType", "S");
    }

    private static DynamoDbClient client(Engines engines) {
        return SampleEngines.administrator(engines).dynamo();
    }
}
