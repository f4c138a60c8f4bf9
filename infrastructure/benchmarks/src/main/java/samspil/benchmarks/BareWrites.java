package samspil.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import samspil.platform.store.Transactions;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;

/**
 * What the engine itself can do: the same number of items of the same size, as conditional as an organisation's, put
 * by a bare client. No store on this engine is faster than that.
 */
record BareWrites(DynamoDbClient dynamo, List<String> tables) {
    private static final String WORDS = "x".repeat(1_200);

    void run(int count) {
        write(0, 500);
        long begin = System.nanoTime();
        write(500, count);
        double seconds = (System.nanoTime() - begin) / 1e9;
        System.out.printf("%,d pairs of bare items in %.1f s: %,.0f a second%n", count, seconds, count / seconds);
    }

    private void write(int from, int count) {
        int together = Transactions.LARGEST / tables.size();
        for (int first = from; first < from + count; first += together) {
            var actions = new ArrayList<TransactWriteItem>();
            for (int i = first; i < first + together; i++) {
                var item = item(i);
                tables.forEach(table -> actions.add(put(table, item)));
            }
            dynamo.transactWriteItems(request -> request.transactItems(actions));
        }
    }

    private static Map<String, AttributeValue> item(int i) {
        return Map.of(
                "pk", AttributeValue.fromS("bare#" + i),
                "sk", AttributeValue.fromS("item"),
                "words", AttributeValue.fromS(WORDS));
    }

    private static TransactWriteItem put(String table, Map<String, AttributeValue> item) {
        return TransactWriteItem.builder()
                .put(put -> put.tableName(table).item(item).conditionExpression("attribute_not_exists(pk)"))
                .build();
    }
}
