package samspil.platform.tasks;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import samspil.kernel.MunicipalityId;
import samspil.platform.access.Duty;
import samspil.platform.store.Item;
import samspil.platform.store.Table;
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

    /** The most of a kind that is counted. */
    public static final int MOST_COUNTED = 1000;

    private final DynamoDbClient dynamo;
    private final String table;

    /** The tasks in the table of that name. */
    public Tasks(DynamoDbClient dynamo, String table) {
        this.dynamo = dynamo;
        this.table = table;
    }

    /** The action that makes it wait. */
    public TransactWriteItem put(Task task) {
        return putting(TaskItem.write(task));
    }

    /** The action that settles it; does nothing where it does not wait. */
    public TransactWriteItem remove(Task.Key key) {
        return removing(TaskItem.key(key));
    }

    /** Has it wait by another day; does nothing where it does not wait any more. */
    public void move(Task.Key key, LocalDate due) {
        var values = new Item(Map.of()).with(":due", due.toString());
        new Table(dynamo, table)
                .change(new Table.Change(TaskItem.key(key), "SET due = :due", "attribute_exists(pk)", values));
    }

    /**
     * The action by which one person has done their part, and sees it no more while it waits for others.
     *
     * @param person by pseudonym
     */
    public TransactWriteItem done(Task.Key key, String person) {
        return putting(DoneItem.key(key, person));
    }

    /** The action that forgets that they did. */
    public TransactWriteItem forget(Task.Key key, String person) {
        return removing(DoneItem.key(key, person));
    }

    /** The action by which one person sees nothing of a subject, whatever waits of it now or later. */
    public TransactWriteItem hide(MunicipalityId municipality, String subject, String person) {
        return putting(DoneItem.all(municipality, subject, person));
    }

    /** The action that forgets that they did not. */
    public TransactWriteItem unhide(MunicipalityId municipality, String subject, String person) {
        return removing(DoneItem.all(municipality, subject, person));
    }

    /**
     * What waits for one person with this duty, without what they have done or may not see.
     *
     * @param person by pseudonym
     */
    public List<Task> waiting(MunicipalityId municipality, Duty duty, String person) {
        var done = query(DoneItem.partition(municipality, person), MOST_COUNTED)
                .map(item -> item.text("sk"))
                .collect(Collectors.toSet());
        return waiting(municipality, duty).stream()
                .filter(task -> DoneItem.names(task.key()).noneMatch(done::contains))
                .toList();
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
        var partition = TaskItem.partition(municipality, kind, duty.organisation());
        return query(partition, kind.isCounted() ? MOST_COUNTED : MOST)
                .map(item -> TaskItem.read(item, municipality, kind));
    }

    private Stream<Item> query(String partition, int most) {
        return dynamo
                .query(query -> query.tableName(table)
                        .keyConditionExpression("pk = :pk")
                        .expressionAttributeValues(Map.of(":pk", AttributeValue.fromS(partition)))
                        .limit(most))
                .items()
                .stream()
                .map(Item::new);
    }

    private TransactWriteItem putting(Item item) {
        return TransactWriteItem.builder()
                .put(put -> put.tableName(table).item(item.attributes()))
                .build();
    }

    private TransactWriteItem removing(Item key) {
        return TransactWriteItem.builder()
                .delete(delete -> delete.tableName(table).key(key.attributes()))
                .build();
    }
}
