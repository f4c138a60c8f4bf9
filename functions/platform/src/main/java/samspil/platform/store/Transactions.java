package samspil.platform.store;

import java.util.List;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.CancellationReason;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;

/** All of some writes or none (DynamoDB TransactWriteItems, at most {@value #LARGEST} actions). */
public final class Transactions {
    /** The most actions DynamoDB takes in one. */
    public static final int LARGEST = 100;

    private static final int TRIES = 5;

    private final DynamoDbClient dynamo;

    public Transactions(DynamoDbClient dynamo) {
        this.dynamo = dynamo;
    }

    /**
     * Writes them all, trying again when another transaction was in the way.
     *
     * @return empty when all are written; else for each action whether its condition failed, and nothing is written
     */
    public Optional<List<Boolean>> write(List<TransactWriteItem> actions) {
        for (int attempt = 1; ; attempt++) {
            try {
                dynamo.transactWriteItems(request -> request.transactItems(actions));
                return Optional.empty();
            } catch (TransactionCanceledException e) {
                var failed = e.cancellationReasons().stream()
                        .map(Transactions::isCondition)
                        .toList();
                if (failed.contains(true)) {
                    return Optional.of(failed);
                }
                if (attempt == TRIES) {
                    throw e;
                }
                pause(attempt);
            }
        }
    }

    private static boolean isCondition(CancellationReason reason) {
        return "ConditionalCheckFailed".equals(reason.code());
    }

    private static void pause(int attempt) {
        try {
            Thread.sleep(20L << attempt);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
