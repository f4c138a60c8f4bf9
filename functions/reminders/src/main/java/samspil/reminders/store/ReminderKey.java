package samspil.reminders.store;

import samspil.kernel.MunicipalityId;
import samspil.platform.reminders.Deadline;
import samspil.platform.reminders.DeadlineKind;
import samspil.platform.reminders.Occasion;
import samspil.platform.reminders.Reminder;
import samspil.platform.store.Item;

/**
 * A reminder's name within its municipality, as it stands in other items.
 *
 * @param occasion its code
 */
record ReminderKey(String kind, String subject, long plan, String occasion) {

    static ReminderKey of(Reminder.Key key) {
        return new ReminderKey(
                key.deadline().kind().name(),
                key.deadline().subject(),
                key.plan(),
                key.occasion().code());
    }

    static ReminderKey read(Item item) {
        return new ReminderKey(item.text("kind"), item.text("subject"), item.number("plan"), item.text("occasion"));
    }

    Item addTo(Item item) {
        return item.with("kind", kind)
                .with("subject", subject)
                .with("plan", plan)
                .with("occasion", occasion);
    }

    Reminder.Key in(MunicipalityId municipality) {
        var deadline = new Deadline.Key(municipality, DeadlineKind.valueOf(kind), subject);
        return new Reminder.Key(deadline, plan, Occasion.of(occasion));
    }
}
