package samspil.council.meeting.store;

import java.util.List;
import java.util.Optional;
import samspil.council.meeting.reply.Notice;
import samspil.council.meeting.reply.Notices;
import samspil.kernel.MunicipalityId;
import samspil.platform.store.Table;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;

/** What is to be told, each an item until it is. */
public record StoredNotices(Table table) implements Notices {

    /** The notice that an item of this key stands for; empty where it is another item of the table. */
    public static Optional<Notice> of(String partition, String sort) {
        return MeetingItem.notice(partition, sort);
    }

    @Override
    public List<Notice> open(MunicipalityId municipality) {
        return table.partition(MeetingItem.notices(municipality))
                .flatMap(item -> of(item.text("pk"), item.text("sk")).stream())
                .toList();
    }

    @Override
    public void finish(Notice notice) {
        table.remove(MeetingItem.key(notice));
    }

    TransactWriteItem begin(Notice notice) {
        return table.putting(MeetingItem.key(notice));
    }
}
