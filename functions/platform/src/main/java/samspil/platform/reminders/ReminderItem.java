package samspil.platform.reminders;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import samspil.platform.reminders.Reminder.Shift;
import samspil.platform.store.Item;

/**
 * A reminder as an item, in its municipality's partition. While it waits it stands in the index {@value #OPEN}, spread
 * over {@value #SHARDS} partitions by the time at which it is due.
 */
public final class ReminderItem {
    /** The index of all that waits. */
    public static final String OPEN = "open";

    /** The index's partition key. */
    public static final String OPEN_FOR = "openFor";

    /** The sort key of the index: milliseconds since 1970. */
    public static final String DUE_AT = "dueAt";

    /** How many partitions the index has for each kind of item: four thousand writes a second. */
    public static final int SHARDS = 4;

    /** What the sort key of each begins with. */
    public static final String PREFIX = "reminder#";

    private ReminderItem() {}

    /** Where it stands. */
    public static Item key(Reminder.Key key) {
        return Item.key(
                key.deadline().municipality().value(),
                PREFIX
                        + String.join(
                                "#",
                                DeadlineItem.name(key.deadline()),
                                String.format(Locale.ROOT, "%019d", key.plan()),
                                key.occasion().code()));
    }

    /** As it waits. */
    public static Item write(Reminder reminder) {
        var key = key(reminder.key());
        return key.with("kind", reminder.key().deadline().kind().name())
                .with("subject", reminder.key().deadline().subject())
                .with("plan", reminder.key().plan())
                .with("occasion", reminder.key().occasion().code())
                .with("day", reminder.day().toString())
                .with("shift", reminder.shift().name())
                .with("state", "PLANNED")
                .with(DUE_AT, reminder.at().toEpochMilli())
                .with(OPEN_FOR, shard(PREFIX, key.text("pk") + key.text("sk")));
    }

    /** As it was written. */
    public static Reminder read(Item item) {
        var key = new Reminder.Key(DeadlineItem.key(item), item.number("plan"), Occasion.of(item.text("occasion")));
        return new Reminder(
                key,
                Instant.ofEpochMilli(item.number(DUE_AT)),
                LocalDate.parse(item.text("day")),
                Shift.valueOf(item.text("shift")));
    }

    /** The index's partition for what is spread by that name. */
    public static String shard(String prefix, String name) {
        return prefix + Math.floorMod(name.hashCode(), SHARDS);
    }
}
