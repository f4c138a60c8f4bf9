package samspil.reminders.store;

import static samspil.platform.reminders.ReminderItem.DUE_AT;
import static samspil.platform.reminders.ReminderItem.OPEN_FOR;

import java.time.Instant;
import java.util.List;
import samspil.kernel.MunicipalityId;
import samspil.platform.json.Json;
import samspil.platform.reminders.ReminderItem;
import samspil.platform.store.Item;
import samspil.reminders.Notice;
import samspil.reminders.Parcel;

/** A mail as an item, in its municipality's partition. It waits in the index until it is settled. */
final class ParcelItem {
    static final String PREFIX = "parcel#";

    private ParcelItem() {}

    /** What is in it. */
    record Contents(String email, List<ReminderKey> reminders) {}

    static Item key(Parcel.Key key) {
        return Item.key(key.municipality().value(), PREFIX + key.id());
    }

    static Item write(Parcel parcel, Instant now) {
        var reminders = parcel.notices().stream()
                .map(each -> ReminderKey.of(each.reminder()))
                .toList();
        return key(parcel.key())
                .with("contents", Json.write(new Contents(parcel.email(), reminders)))
                .with("fence", 0)
                .with("attempts", 0)
                .with(DUE_AT, now.toEpochMilli())
                .with(OPEN_FOR, ReminderItem.shard(PREFIX, parcel.key().id()));
    }

    static Parcel.Key readKey(Item item) {
        return new Parcel.Key(
                new MunicipalityId(item.text("pk")), item.text("sk").substring(PREFIX.length()));
    }

    static Parcel read(Item item) {
        var key = readKey(item);
        var contents = Json.read(item.text("contents"), Contents.class).orThrow();
        return new Parcel(
                key,
                contents.reminders().stream()
                        .map(each -> new Notice(each.in(key.municipality()), contents.email()))
                        .toList());
    }
}
