package samspil.council.meeting.http;

import io.micronaut.context.annotation.Factory;
import io.micronaut.core.convert.TypeConverter;
import jakarta.inject.Singleton;
import samspil.council.meeting.MeetingId;

/** The names that stand in the addresses of meetings. */
@Factory
final class MeetingNames {

    @Singleton
    TypeConverter<CharSequence, MeetingId> meetingId() {
        return (name, _, _) -> MeetingId.of(name.toString());
    }
}
