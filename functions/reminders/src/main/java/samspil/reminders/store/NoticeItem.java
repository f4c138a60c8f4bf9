package samspil.reminders.store;

import static samspil.platform.reminders.ReminderItem.DUE_AT;
import static samspil.platform.reminders.ReminderItem.OPEN_FOR;

import java.time.Instant;
import samspil.kernel.MunicipalityId;
import samspil.platform.reminders.ReminderItem;
import samspil.platform.store.Item;
import samspil.reminders.Notice;

/** A notice as an item, in its municipality's partition. It waits in the index until it is in a mail. */
final class NoticeItem {
    static final String PREFIX = "notice#";

    private NoticeItem() {}

    static Item key(Notice notice) {
        return key(notice.municipality(), notice.id());
    }

    static Item key(MunicipalityId municipality, String id) {
        return Item.key(municipality.value(), PREFIX + id);
    }

    static Item write(Notice notice, Instant now) {
        return ReminderKey.of(notice.reminder())
                .addTo(key(notice))
                .with("email", notice.email())
                .with(DUE_AT, now.toEpochMilli())
                .with(OPEN_FOR, shard(notice.email()));
    }

    /** All of one person stand together, so that a round that sees one sees the others. */
    static String shard(String email) {
        return ReminderItem.shard(PREFIX, email);
    }

    static Notice read(Item item) {
        var municipality = new MunicipalityId(item.text("pk"));
        return new Notice(ReminderKey.read(item).in(municipality), item.text("email"));
    }
}
