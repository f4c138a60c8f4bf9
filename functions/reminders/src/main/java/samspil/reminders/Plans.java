package samspil.reminders;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import samspil.kernel.MunicipalityId;
import samspil.platform.reminders.DeadlineItem.Standing.Planned;
import samspil.platform.reminders.Reminder;

/** All that is planned in a municipality. */
public interface Plans {

    /** The deadlines that are to be met. */
    List<Planned> planned(MunicipalityId municipality);

    /** The reminders there are, settled ones too, and when each is due. */
    Map<Reminder.Key, Instant> reminders(MunicipalityId municipality);

    /** Puts one where there is none. */
    void add(Reminder reminder);

    /** Has it go out at its time and at no other, if it still waits. */
    void move(Reminder reminder);
}
