package samspil.reminders;

import java.util.List;
import samspil.platform.reminders.Deadline;
import samspil.platform.reminders.Reminder;

/** A mail that will go out, if nothing is done before. */
public record Coming(Reminder reminder, Deadline deadline, List<Recipient> recipients) {
    public Coming {
        recipients = List.copyOf(recipients);
    }
}
