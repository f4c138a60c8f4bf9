package samspil.reminders;

import java.util.List;
import samspil.platform.store.Mailer.Mail;

/** Writes the mails, each in the language of who reads it. */
@FunctionalInterface
public interface ReminderMails {

    /**
     * The mail as it would be sent now. It never reads or writes anything else.
     *
     * @param lines all for one person, at least one
     */
    Mail write(Parcel.Key key, List<Line> lines);
}
