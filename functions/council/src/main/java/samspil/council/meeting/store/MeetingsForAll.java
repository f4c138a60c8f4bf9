package samspil.council.meeting.store;

import java.util.List;
import java.util.Optional;
import samspil.council.meeting.Meeting;
import samspil.council.meeting.PublicMeetings;
import samspil.kernel.MunicipalityId;
import samspil.platform.store.Table;

/** Meetings in the table that everybody may read; the function that does may query it alone. */
record MeetingsForAll(Table table) implements PublicMeetings {

    @Override
    public List<Meeting> in(MunicipalityId municipality) {
        return MeetingItem.all(table.partition(MeetingItem.partition(municipality)));
    }

    @Override
    public Optional<Meeting> find(Meeting.Key key) {
        return table.partition(
                        MeetingItem.partition(key.municipality()), key.id().value())
                .map(MeetingItem::read)
                .findFirst();
    }
}
