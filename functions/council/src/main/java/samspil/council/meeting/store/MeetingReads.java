package samspil.council.meeting.store;

import java.util.List;
import java.util.Optional;
import samspil.council.meeting.Meeting;
import samspil.council.meeting.Meetings;
import samspil.kernel.MunicipalityId;
import samspil.platform.store.Table;

/** Meetings in the table of those who work with them. */
record MeetingReads(Table table) implements Meetings {

    @Override
    public List<Meeting> in(MunicipalityId municipality) {
        return MeetingItem.all(table.partition(MeetingItem.partition(municipality)));
    }

    @Override
    public Optional<Meeting> find(Meeting.Key key) {
        return table.find(MeetingItem.key(key)).map(MeetingItem::read);
    }
}
