package samspil.directory.store;

import java.util.Map;
import samspil.platform.store.Item;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.Put;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.Update;

/** The actions of a transaction on one table. */
record TableActions(String table) {

    /** Puts an item over what was there. */
    TransactWriteItem put(Item item) {
        return action(Put.builder().item(item.attributes()));
    }

    /** Puts an item where none was. */
    TransactWriteItem putNew(Item item) {
        return action(Put.builder().item(item.attributes()).conditionExpression("attribute_not_exists(pk)"));
    }

    /** Puts an item over the version that the writer saw. */
    TransactWriteItem replace(Item item, long expected) {
        return action(Put.builder()
                .item(item.attributes())
                .conditionExpression("version = :expected")
                .expressionAttributeValues(Map.of(":expected", AttributeValue.fromN(Long.toString(expected)))));
    }

    /** Puts an item of an entry that this municipality keeps, never over another's of the same id. */
    TransactWriteItem putOwn(Item item, String home) {
        return action(Put.builder()
                .item(item.attributes())
                .conditionExpression("attribute_not_exists(home) OR home = :home")
                .expressionAttributeValues(Map.of(":home", AttributeValue.fromS(home))));
    }

    /** Changes an item where the condition holds. */
    TransactWriteItem update(Change change) {
        var update = Update.builder()
                .tableName(table)
                .key(change.key().attributes())
                .updateExpression(change.expression())
                .conditionExpression(change.condition())
                .expressionAttributeValues(change.values().attributes())
                .build();
        return TransactWriteItem.builder().update(update).build();
    }

    /**
     * What an update does.
     *
     * @param values of the expressions, by their names with a colon
     */
    record Change(Item key, String expression, String condition, Item values) {}

    private TransactWriteItem action(Put.Builder put) {
        return TransactWriteItem.builder().put(put.tableName(table).build()).build();
    }
}
