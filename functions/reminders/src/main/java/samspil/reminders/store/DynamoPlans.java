package samspil.reminders.store;

import static samspil.platform.reminders.ReminderItem.DUE_AT;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import samspil.kernel.MunicipalityId;
import samspil.platform.reminders.DeadlineItem;
import samspil.platform.reminders.DeadlineItem.Standing.Planned;
import samspil.platform.reminders.Reminder;
import samspil.platform.reminders.ReminderItem;
import samspil.platform.store.Item;
import samspil.platform.store.Table;
import samspil.reminders.Plans;

/** Deadlines and reminders, municipality by municipality. */
record DynamoPlans(Table table) implements Plans {

    @Override
    public List<Planned> planned(MunicipalityId municipality) {
        return table.partition(municipality.value(), DeadlineItem.PREFIX)
                .map(DeadlineItem::read)
                .filter(Planned.class::isInstance)
                .map(Planned.class::cast)
                .toList();
    }

    @Override
    public Map<Reminder.Key, Instant> reminders(MunicipalityId municipality) {
        return table.partition(municipality.value(), ReminderItem.PREFIX)
                .collect(Collectors.toMap(
                        item -> ReminderKey.read(item).in(municipality),
                        item -> Instant.ofEpochMilli(item.number(DUE_AT))));
    }

    @Override
    public void add(Reminder reminder) {
        table.putNew(ReminderItem.write(reminder));
    }

    @Override
    public void move(Reminder reminder) {
        var values = new Item(Map.of()).with(":at", reminder.at().toEpochMilli());
        table.change(new Table.Change(
                ReminderItem.key(reminder.key()), "SET dueAt = :at", "attribute_exists(openFor)", values));
    }
}
