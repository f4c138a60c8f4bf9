package samspil.platform.tasks;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import samspil.kernel.MunicipalityId;
import samspil.platform.access.Duty;
import samspil.platform.store.Item;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;

/**
 * The tasks of all municipalities. A context's store adds {@link #put} and {@link #remove} to the transaction that
 * makes something wait or settles it, so that no desk shows what is done or misses what is not.
 */
public final class Tasks {
    /** The most of one kind that a desk is given. */
    public static final int MOST = 100;

    private final DynamoDbClient dynamo;
    private final String table;

    /** The tasks in the table of that name. */
    public Tasks(DynamoDbClient dynamo, String table) {
        this.dynamo = dynamo;
        this.table = table;
    }

    /** The action that makes it wait. */
    public TransactWriteItem put(Task task) {
        var item = TaskItem.write(task).attributes();
        return TransactWriteItem.builder()
                .put(put -> put.tableName(table).item(item))
                .build();
    }

    /** The action that settles it; does nothing where it does not wait. */
    public TransactWriteItem remove(Task.Key key) {
        var item = TaskItem.key(key).attributes();
        return TransactWriteItem.builder()
                .delete(delete -> delete.tableName(table).key(item))
                .build();
    }

    /** What waits for somebody with this duty: what is due soonest first, then the newest. */
    public List<Task> waiting(MunicipalityId municipality, Duty duty) {
        return Arrays.stream(TaskKind.values())
                .filter(kind -> kind.roles().contains(duty.role()))
                .flatMap(kind -> of(municipality, kind, duty))
                .sorted(Comparator.comparing(Task::due, Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(Task::since, Comparator.reverseOrder()))
                .toList();
    }

    private Stream<Task> of(MunicipalityId municipality, TaskKind kind, Duty duty) {
        var partition = AttributeValue.fromS(TaskItem.partition(municipality, kind, duty.organisation()));
        return dynamo
                .query(query -> query.tableName(table)
                        .keyConditionExpression("pk = :pk")
                        .expressionAttributeValues(Map.of(":pk", partition))
                        .limit(MOST))
                .items()
                .stream()
                .map(item -> TaskItem.read(new Item(item), municipality, kind));
    }
}
