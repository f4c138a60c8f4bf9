package samspil.platform.store;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.Put;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.Update;

/** A table whose keys are {@code pk} and {@code sk}, in plain words. */
public record Table(DynamoDbClient dynamo, String name) {

    /** The item as it stands this moment. */
    public Optional<Item> find(Item key) {
        var found =
                dynamo.getItem(get -> get.tableName(name).key(key.attributes()).consistentRead(true));
        return found.hasItem() ? Optional.of(new Item(found.item())) : Optional.empty();
    }

    /** All items of a partition. */
    public Stream<Item> partition(String pk) {
        return dynamo
                .queryPaginator(query -> query.tableName(name)
                        .keyConditionExpression("pk = :pk")
                        .expressionAttributeValues(Map.of(":pk", AttributeValue.fromS(pk)))
                        .consistentRead(true))
                .items()
                .stream()
                .map(Item::new);
    }

    /** The items of a partition whose sort key begins so, in its order. */
    public Stream<Item> partition(String pk, String prefix) {
        var values = new Item(Map.of()).with(":pk", pk).with(":prefix", prefix);
        return dynamo
                .queryPaginator(query -> query.tableName(name)
                        .keyConditionExpression("pk = :pk AND begins_with(sk, :prefix)")
                        .expressionAttributeValues(values.attributes())
                        .consistentRead(true))
                .items()
                .stream()
                .map(Item::new);
    }

    /**
     * Some items of a partition, by their sort keys.
     *
     * @param from the least, itself among them; never after the last
     * @param to the last, itself among them
     * @param most how many
     * @param backwards whether the last comes first
     */
    public record Range(String pk, String from, String to, int most, boolean backwards) {
        /** One read takes no more than a megabyte, whatever is asked for. */
        private static final int AT_ONCE = 1_000;
    }

    /** The first items of a range, in its order; costs what they cost and not what the partition holds. */
    public List<Item> range(Range range) {
        var values = new Item(Map.of())
                .with(":pk", range.pk())
                .with(":from", range.from())
                .with(":to", range.to());
        return dynamo
                .queryPaginator(query -> query.tableName(name)
                        .keyConditionExpression("pk = :pk AND sk BETWEEN :from AND :to")
                        .expressionAttributeValues(values.attributes())
                        .scanIndexForward(!range.backwards())
                        .limit(Math.min(range.most(), Range.AT_ONCE)))
                .items()
                .stream()
                .limit(range.most())
                .map(Item::new)
                .toList();
    }

    /**
     * All items of an index that have this value; one that was written a moment ago may be missing.
     *
     * @param attribute the index's partition key
     */
    public Stream<Item> index(String index, String attribute, String value) {
        return dynamo
                .queryPaginator(query -> query.tableName(name)
                        .indexName(index)
                        .keyConditionExpression("#key = :value")
                        .expressionAttributeNames(Map.of("#key", attribute))
                        .expressionAttributeValues(Map.of(":value", AttributeValue.fromS(value))))
                .items()
                .stream()
                .map(Item::new);
    }

    /**
     * The items of an index that have this value, up to a number in its sort key, the smallest first.
     *
     * @param sort the index's sort key
     */
    public Stream<Item> index(String index, String attribute, String value, String sort, long until) {
        var values = new Item(Map.of()).with(":value", value).with(":until", until);
        return dynamo
                .queryPaginator(query -> query.tableName(name)
                        .indexName(index)
                        .keyConditionExpression("#key = :value AND #sort <= :until")
                        .expressionAttributeNames(Map.of("#key", attribute, "#sort", sort))
                        .expressionAttributeValues(values.attributes()))
                .items()
                .stream()
                .map(Item::new);
    }

    /** Puts an item over what was there. */
    public void put(Item item) {
        dynamo.putItem(put -> put.tableName(name).item(item.attributes()));
    }

    /** Puts an item where none was; false where one was, which stays as it is. */
    public boolean putNew(Item item) {
        try {
            dynamo.putItem(
                    put -> put.tableName(name).item(item.attributes()).conditionExpression("attribute_not_exists(pk)"));
            return true;
        } catch (ConditionalCheckFailedException e) {
            return false;
        }
    }

    /** The action that puts an item over what was there. */
    public TransactWriteItem putting(Item item) {
        return action(Put.builder().item(item.attributes()));
    }

    /** The action that puts an item where none was. */
    public TransactWriteItem puttingNew(Item item) {
        return action(Put.builder().item(item.attributes()).conditionExpression("attribute_not_exists(pk)"));
    }

    /**
     * The action that puts an item over the one it follows.
     *
     * @param version of the item, from 1; it has this attribute
     */
    public TransactWriteItem puttingNext(Item item, long version) {
        return version == 1
                ? puttingNew(item)
                : action(Put.builder()
                        .item(item.attributes())
                        .conditionExpression("version = :seen")
                        .expressionAttributeValues(Map.of(":seen", AttributeValue.fromN(Long.toString(version - 1)))));
    }

    /**
     * A change of one item.
     *
     * @param values of the expressions, by their names with a colon
     */
    public record Change(Item key, String expression, String condition, Item values) {}

    /** The action that changes an item where the condition holds. */
    public TransactWriteItem changing(Change change) {
        var update = Update.builder()
                .tableName(name)
                .key(change.key().attributes())
                .updateExpression(change.expression())
                .conditionExpression(change.condition())
                .expressionAttributeValues(change.values().attributes())
                .build();
        return TransactWriteItem.builder().update(update).build();
    }

    /** Changes an item where the condition holds, and gives it as it was; empty where the condition did not hold. */
    public Optional<Item> change(Change change) {
        try {
            var changed = dynamo.updateItem(update -> update.tableName(name)
                    .key(change.key().attributes())
                    .updateExpression(change.expression())
                    .conditionExpression(change.condition())
                    .expressionAttributeValues(change.values().attributes())
                    .returnValues("ALL_OLD"));
            return Optional.of(new Item(changed.attributes()));
        } catch (ConditionalCheckFailedException e) {
            return Optional.empty();
        }
    }

    /** The action that changes nothing; its condition fails where there is such an item. */
    public TransactWriteItem requiringNone(Item key) {
        return TransactWriteItem.builder()
                .conditionCheck(check ->
                        check.tableName(name).key(key.attributes()).conditionExpression("attribute_not_exists(pk)"))
                .build();
    }

    /** Removes an item; does nothing where there is none. */
    public void remove(Item key) {
        dynamo.deleteItem(delete -> delete.tableName(name).key(key.attributes()));
    }

    /** The action that removes an item; does nothing where there is none. */
    public TransactWriteItem removing(Item key) {
        return TransactWriteItem.builder()
                .delete(delete -> delete.tableName(name).key(key.attributes()))
                .build();
    }

    private TransactWriteItem action(Put.Builder put) {
        return TransactWriteItem.builder().put(put.tableName(name).build()).build();
    }
}
