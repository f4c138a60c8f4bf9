package samspil.reminders;

import java.time.Instant;
import java.util.List;
import samspil.platform.reminders.Deadline;
import samspil.platform.reminders.Occasion;

/** Whom reminders reach. */
@FunctionalInterface
public interface Recipients {

    /** Those who are to be told at that moment; nobody twice, though they have two roles. */
    List<Recipient> of(Deadline deadline, Occasion occasion, Instant now);
}
