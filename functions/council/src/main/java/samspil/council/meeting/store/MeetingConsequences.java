package samspil.council.meeting.store;

import java.util.stream.Stream;
import samspil.council.meeting.Meeting;
import samspil.council.meeting.MeetingRecord.Telling;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;

/** What a meeting means for others: what is announced and promised, and of what people are reminded. */
record MeetingConsequences(MeetingAnnouncements announcements, MeetingDeadlines deadlines) {

    Stream<TransactWriteItem> of(Meeting next, Telling telling) {
        return Stream.concat(announcements.of(next), deadlines.of(next, telling));
    }
}
