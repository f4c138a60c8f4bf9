package samspil.reminders;

import java.util.Optional;
import samspil.platform.reminders.Deadline;
import samspil.platform.reminders.DeadlineItem.Standing;

/** What contexts have set. */
@FunctionalInterface
public interface Deadlines {

    /** As it stands this moment; empty where there never was one. */
    Optional<Standing> find(Deadline.Key key);
}
