package samspil.platform.audit;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;
import samspil.kernel.MunicipalityId;
import samspil.platform.store.Item;
import samspil.platform.store.Transactions;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.Put;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;

/** The chains in a table: each new event takes the head's place, on the condition that no other did before it. */
final class DynamoAuditTrail implements AuditTrail {
    /** The event and the head. */
    private static final int OWN = 2;

    private static final int TRIES = 60;
    private static final int LONGEST_PAUSE = 150;

    private final DynamoDbClient dynamo;
    private final String table;
    private final Transactions transactions;
    private final Map<MunicipalityId, ReentrantLock> turns = new ConcurrentHashMap<>();

    DynamoAuditTrail(DynamoDbClient dynamo, String table) {
        this.dynamo = dynamo;
        this.table = table;
        this.transactions = new Transactions(dynamo);
    }

    @Override
    public Optional<List<Boolean>> append(AuditEvent event, List<TransactWriteItem> along) {
        for (int attempt = 1; attempt < TRIES; attempt++) {
            var outcome = inTurn(event, along);
            if (outcome.isEmpty() || isFinal(outcome.get())) {
                return outcome.map(failed -> failed.subList(OWN, failed.size()));
            }
            pause(attempt);
        }
        throw new IllegalStateException("the record of " + event.municipality() + " is too busy");
    }

    /** Of those in this process one at a time: at the same head all but one would only try in vain. */
    private Optional<List<Boolean>> inTurn(AuditEvent event, List<TransactWriteItem> along) {
        var turn = turns.computeIfAbsent(event.municipality(), _ -> new ReentrantLock(true));
        turn.lock();
        try {
            return attempt(event, along);
        } finally {
            turn.unlock();
        }
    }

    private Optional<List<Boolean>> attempt(AuditEvent event, List<TransactWriteItem> along) {
        var head = head(event);
        var next = head.next(event);
        var own = Stream.of(
                put(Put.builder()
                        .item(AuditItem.event(event.municipality(), next).attributes())
                        .conditionExpression("attribute_not_exists(pk)")),
                put(moving(head).item(AuditItem.head(event.municipality(), next).attributes())));
        try {
            return transactions.write(Stream.concat(own, along.stream()).toList());
        } catch (TransactionCanceledException e) {
            if (!conflicts(e)) {
                throw e;
            }
            return Optional.of(List.of(true, true));
        }
    }

    private Recorded head(AuditEvent event) {
        var key = Item.key(event.municipality().value(), AuditItem.HEAD).attributes();
        var found = dynamo.getItem(get -> get.tableName(table).key(key).consistentRead(true));
        return found.hasItem() ? AuditItem.read(new Item(found.item())) : Recorded.NOTHING;
    }

    private static Put.Builder moving(Recorded head) {
        return head.number() == 0
                ? Put.builder().conditionExpression("attribute_not_exists(pk)")
                : Put.builder()
                        .conditionExpression("#hash = :seen")
                        .expressionAttributeNames(Map.of("#hash", "hash"))
                        .expressionAttributeValues(Map.of(":seen", AttributeValue.fromS(head.hash())));
    }

    private TransactWriteItem put(Put.Builder put) {
        return TransactWriteItem.builder().put(put.tableName(table).build()).build();
    }

    /** Where the caller's own conditions failed, another try would come to the same. */
    private static boolean isFinal(List<Boolean> failed) {
        return failed.subList(OWN, failed.size()).contains(true);
    }

    private static boolean conflicts(TransactionCanceledException cancelled) {
        return cancelled.cancellationReasons().stream().anyMatch(reason -> "TransactionConflict".equals(reason.code()));
    }

    private static void pause(int attempt) {
        try {
            Thread.sleep(ThreadLocalRandom.current().nextInt(1, Math.min(LONGEST_PAUSE, 10 * attempt) + 1));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
