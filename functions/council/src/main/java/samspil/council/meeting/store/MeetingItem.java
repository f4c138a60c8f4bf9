package samspil.council.meeting.store;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import samspil.council.meeting.Meeting;
import samspil.council.meeting.MeetingId;
import samspil.council.meeting.MeetingRecord.Telling;
import samspil.council.meeting.reply.Notice;
import samspil.kernel.MunicipalityId;
import samspil.platform.json.Json;
import samspil.platform.store.Item;

/** Meetings as items, and what is still to be told of them: a partition for each municipality. */
final class MeetingItem {
    private static final String NOTICES = "#notices";

    private static final Comparator<Meeting> EARLIEST_FIRST =
            Comparator.comparing(meeting -> meeting.plan().time().begins());

    private MeetingItem() {}

    static String partition(MunicipalityId municipality) {
        return municipality.value() + "#meetings";
    }

    static Item key(Meeting.Key key) {
        return Item.key(partition(key.municipality()), key.id().value());
    }

    static Item write(Meeting meeting) {
        return key(meeting.key()).with("body", Json.write(meeting)).with("version", meeting.version());
    }

    static Meeting read(Item item) {
        return Json.read(item.text("body"), Meeting.class).orThrow();
    }

    static List<Meeting> all(Stream<Item> items) {
        return items.map(MeetingItem::read).sorted(EARLIEST_FIRST).toList();
    }

    static String notices(MunicipalityId municipality) {
        return municipality.value() + NOTICES;
    }

    static Item key(Notice notice) {
        var sort = String.join(
                "#",
                notice.meeting().id().value(),
                Integer.toString(notice.sequence()),
                notice.telling().name(),
                Integer.toString(notice.number()));
        return Item.key(notices(notice.meeting().municipality()), sort);
    }

    static Optional<Notice> notice(String partition, String sort) {
        if (!partition.endsWith(NOTICES)) {
            return Optional.empty();
        }
        var municipality = new MunicipalityId(partition.substring(0, partition.length() - NOTICES.length()));
        var parts = sort.split("#", 4);
        var key = new Meeting.Key(municipality, new MeetingId(parts[0]));
        return Optional.of(
                new Notice(key, Telling.valueOf(parts[2]), Integer.parseInt(parts[1]), Integer.parseInt(parts[3])));
    }
}
