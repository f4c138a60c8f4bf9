package samspil.reminders.store;

import static samspil.platform.reminders.ReminderItem.PREFIX;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import samspil.platform.reminders.Deadline;
import samspil.platform.reminders.DeadlineItem;
import samspil.platform.reminders.DeadlineItem.Standing;
import samspil.platform.reminders.Reminder;
import samspil.platform.reminders.ReminderItem;
import samspil.platform.store.Item;
import samspil.platform.store.Table;
import samspil.reminders.Deadlines;
import samspil.reminders.End;
import samspil.reminders.Notice;
import samspil.reminders.WaitingReminders;

/** Deadlines and reminders in the table into which contexts put them. */
record DynamoReminderRows(Table table, Failures failures, InstantSource clock) implements Deadlines, WaitingReminders {
    private static final int MOST_STUMBLES = 16;

    @Override
    public Optional<Standing> find(Deadline.Key key) {
        return table.find(DeadlineItem.key(key)).map(DeadlineItem::read);
    }

    @Override
    public List<Reminder> due(Instant now) {
        return new Waiting(table).due(PREFIX, now, ReminderItem::read).toList();
    }

    @Override
    public void told(Reminder.Key key, Collection<Notice> notices, Collection<Reminder> next) {
        notices.forEach(each -> table.putNew(NoticeItem.write(each, clock.instant())));
        next.forEach(each -> table.putNew(ReminderItem.write(each)));
        end(key, End.TOLD);
    }

    @Override
    public void end(Reminder.Key key, End end) {
        var change = Waiting.ending(ReminderItem.key(key), end, clock.instant());
        var open = Waiting.ending(change, "attribute_exists(openFor)", new Item(Map.of()));
        if (table.change(open).isPresent() && end.isFailure()) {
            failures.tell(key.deadline().municipality());
        }
    }

    @Override
    public void stumbled(Reminder.Key key, Instant again) {
        var values = new Item(Map.of()).with(":again", again.toEpochMilli()).with(":one", 1);
        var change = new Table.Change(
                ReminderItem.key(key), "SET dueAt = :again ADD stumbles :one", "attribute_exists(openFor)", values);
        table.change(change)
                .filter(before ->
                        before.attributes().containsKey("stumbles") && before.number("stumbles") + 1 >= MOST_STUMBLES)
                .ifPresent(_ -> end(key, End.UNREADABLE));
    }
}
