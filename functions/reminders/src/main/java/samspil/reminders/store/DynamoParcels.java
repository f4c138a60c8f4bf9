package samspil.reminders.store;

import static samspil.platform.reminders.ReminderItem.OPEN_FOR;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import samspil.platform.store.Item;
import samspil.platform.store.Table;
import samspil.platform.store.Transactions;
import samspil.reminders.End;
import samspil.reminders.Notice;
import samspil.reminders.Notices;
import samspil.reminders.Parcel;
import samspil.reminders.Parcels;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;

/** Notices and mails in the table. A mail and what is in it change together. */
record DynamoParcels(Table table, Failures failures, InstantSource clock) implements Notices, Parcels {

    @Override
    public List<Notice> waiting(Instant now) {
        return new Waiting(table).due(NoticeItem.PREFIX, now, NoticeItem::read).toList();
    }

    @Override
    public boolean bundle(Parcel parcel) {
        var whole = table.puttingNew(ParcelItem.write(parcel, clock.instant()));
        var parts = parcel.notices().stream().map(each -> table.changing(packed(each, parcel)));
        return write(Stream.concat(Stream.of(whole), parts).toList());
    }

    private static Table.Change packed(Notice notice, Parcel parcel) {
        var values =
                new Item(Map.of()).with(":parcel", parcel.key().id()).with(":shard", NoticeItem.shard(notice.email()));
        return new Table.Change(
                NoticeItem.key(notice), "SET parcel = :parcel REMOVE openFor", OPEN_FOR + " = :shard", values);
    }

    @Override
    public List<Parcel.Key> due(Instant now) {
        return new Waiting(table)
                .due(ParcelItem.PREFIX, now, ParcelItem::readKey)
                .toList();
    }

    @Override
    public Optional<Claimed> claim(Parcel.Key key, Instant now, Instant until) {
        var values = new Item(Map.of())
                .with(":now", now.toEpochMilli())
                .with(":until", until.toEpochMilli())
                .with(":one", 1);
        var change = new Table.Change(
                ParcelItem.key(key),
                "SET dueAt = :until ADD fence :one, attempts :one",
                "attribute_exists(openFor) AND dueAt <= :now",
                values);
        return table.change(change)
                .map(before -> new Claimed(
                        ParcelItem.read(before), before.number("fence") + 1, (int) before.number("attempts") + 1));
    }

    @Override
    public void settle(Claimed claimed, Map<Notice, End> ends) {
        var actions = new ArrayList<TransactWriteItem>();
        actions.add(table.changing(ended(claimed)));
        ends.forEach((notice, end) ->
                actions.add(table.changing(Waiting.ending(NoticeItem.key(notice), end, clock.instant()))));
        if (ends.values().stream().anyMatch(End::isFailure)) {
            actions.add(failures.waiting(claimed.parcel().key().municipality()));
        }
        write(actions);
    }

    /** The mail has no failure of its own: those of what is in it are shown. */
    private Table.Change ended(Claimed claimed) {
        var change = Waiting.ending(ParcelItem.key(claimed.parcel().key()), End.TOLD, clock.instant());
        return Waiting.ending(change, "attribute_exists(openFor) AND fence = :mine", mine(claimed));
    }

    @Override
    public void later(Claimed claimed, Instant due) {
        var values = mine(claimed).with(":due", due.toEpochMilli()).with(":one", 1);
        table.change(new Table.Change(
                ParcelItem.key(claimed.parcel().key()),
                "SET dueAt = :due, attempts = attempts - :one",
                "attribute_exists(openFor) AND fence = :mine",
                values));
    }

    private static Item mine(Claimed claimed) {
        return new Item(Map.of()).with(":mine", claimed.token());
    }

    private boolean write(List<TransactWriteItem> actions) {
        return new Transactions(table.dynamo()).write(actions).isEmpty();
    }
}
