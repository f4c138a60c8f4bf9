package samspil.platform.reminders;

import java.time.InstantSource;
import java.util.List;
import java.util.stream.Stream;
import samspil.platform.store.Table;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;

/** Deadlines and reminders, in their table. */
record DynamoReminders(Table table, Planner planner, InstantSource clock) implements Reminders {

    @Override
    public List<TransactWriteItem> plan(Deadline deadline) {
        var now = clock.instant();
        var truth = table.putting(DeadlineItem.write(deadline, now));
        var derived = planner.plan(deadline, now).stream().map(each -> table.putting(ReminderItem.write(each)));
        return Stream.concat(Stream.of(truth), derived).toList();
    }

    @Override
    public TransactWriteItem cancel(Deadline.Key key, CancelReason reason) {
        return table.putting(DeadlineItem.cancelled(key, reason, clock.instant()));
    }
}
