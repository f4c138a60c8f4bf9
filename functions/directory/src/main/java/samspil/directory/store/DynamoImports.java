package samspil.directory.store;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import samspil.directory.Import;
import samspil.directory.ImportId;
import samspil.directory.Imports;
import samspil.kernel.MunicipalityId;
import samspil.platform.audit.AuditEvent.Actor;
import samspil.platform.json.Json;
import samspil.platform.store.Item;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;

/** Imports in the municipality's own table: key {@code 163#IMPORT#<id>}, sort key {@value #STATE}. */
final class DynamoImports implements Imports {
    private static final String STATE = "STATE";

    private final DynamoDbClient dynamo;
    private final String table;
    private final Deeds deeds;

    DynamoImports(DynamoDbClient dynamo, String table, Deeds deeds) {
        this.dynamo = dynamo;
        this.table = table;
        this.deeds = deeds;
    }

    @Override
    public boolean start(Import state, Actor actor) {
        var put = new TableActions(table).putNew(item(state));
        return deeds.importing(state, state.startedAt(), actor, List.of(put)).isEmpty();
    }

    @Override
    public void confirmed(Import state, Actor actor, Instant at) {
        deeds.importing(state, at, actor, List.of());
    }

    @Override
    public Optional<Import> find(MunicipalityId municipality, ImportId id) {
        var found = dynamo.getItem(get ->
                get.tableName(table).key(key(municipality, id).attributes()).consistentRead(true));
        return found.hasItem() ? Optional.of(read(new Item(found.item()))) : Optional.empty();
    }

    @Override
    public boolean save(Import state) {
        try {
            dynamo.putItem(put -> put.tableName(table)
                    .item(item(state).attributes())
                    .conditionExpression("version = :before")
                    .expressionAttributeValues(
                            Map.of(":before", AttributeValue.fromN(Long.toString(state.version() - 1)))));
            return true;
        } catch (ConditionalCheckFailedException e) {
            return false;
        }
    }

    private static Item item(Import state) {
        return key(state.municipality(), state.id())
                .with("version", state.version())
                .with("import", Json.write(state));
    }

    private static Import read(Item item) {
        return Json.read(item.text("import"), Import.class).orThrow();
    }

    private static Item key(MunicipalityId municipality, ImportId id) {
        return Item.key(municipality + "#IMPORT#" + id, STATE);
    }
}
