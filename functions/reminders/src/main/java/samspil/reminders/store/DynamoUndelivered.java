package samspil.reminders.store;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import samspil.kernel.MunicipalityId;
import samspil.platform.reminders.Reminder;
import samspil.platform.reminders.ReminderItem;
import samspil.platform.store.Item;
import samspil.platform.store.Table;
import samspil.reminders.End;
import samspil.reminders.Undelivered;

/** What failed, in the index of what waits. */
record DynamoUndelivered(Table table, DynamoEvidence evidence, Failures failures, InstantSource clock)
        implements Undelivered {

    @Override
    public List<Failure> in(MunicipalityId municipality) {
        return new Waiting(table)
                .failed(municipality)
                .map(item -> failure(municipality, item))
                .sorted(Comparator.comparing(Failure::at).reversed())
                .toList();
    }

    @Override
    public boolean again(MunicipalityId municipality, String id) {
        return table.find(Item.key(municipality.value(), id))
                .flatMap(item -> table.change(waiting(item)))
                .map(item -> begun(municipality, item))
                .isPresent();
    }

    @Override
    public List<String> suppressed(MunicipalityId municipality) {
        return evidence.suppressed(municipality);
    }

    @Override
    public void lift(MunicipalityId municipality, String email) {
        evidence.unbar(municipality, email);
        settle(municipality, "");
    }

    private Item begun(MunicipalityId municipality, Item item) {
        item.find("email").ifPresent(email -> evidence.unbar(municipality, email));
        settle(municipality, item.text("sk"));
        return item;
    }

    /** @param gone what was just set on its way, and may still stand in the index */
    private void settle(MunicipalityId municipality, String gone) {
        boolean none = in(municipality).stream().allMatch(each -> each.id().equals(gone));
        if (none && suppressed(municipality).isEmpty()) {
            failures.settled(municipality);
        }
    }

    private Table.Change waiting(Item item) {
        var id = item.text("sk");
        var shard = item.find("email")
                .map(NoticeItem::shard)
                .orElseGet(() -> ReminderItem.shard(ReminderItem.PREFIX, item.text("pk") + id));
        var values = new Item(Map.of())
                .with(":failed", Waiting.failed(item.text("pk")))
                .with(":shard", shard)
                .with(":now", clock.instant().toEpochMilli());
        return new Table.Change(
                Item.key(item.text("pk"), id),
                "SET openFor = :shard, dueAt = :now REMOVE ended, endedAt, forgetAt, parcel, stumbles",
                "openFor = :failed",
                values);
    }

    private static Failure failure(MunicipalityId municipality, Item item) {
        return new Failure(
                item.text("sk"),
                reminder(municipality, item),
                item.find("email").orElse(""),
                End.valueOf(item.text("ended")),
                Instant.ofEpochMilli(item.number("endedAt")));
    }

    private static Optional<Reminder.Key> reminder(MunicipalityId municipality, Item item) {
        try {
            return Optional.of(ReminderKey.read(item).in(municipality));
        } catch (IllegalArgumentException | IllegalStateException e) {
            return Optional.empty();
        }
    }
}
