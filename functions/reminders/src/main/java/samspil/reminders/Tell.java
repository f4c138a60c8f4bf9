package samspil.reminders;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import samspil.platform.reminders.Deadline;
import samspil.platform.reminders.Occasion;
import samspil.platform.reminders.Planner;
import samspil.platform.reminders.Reminder;

/** Turns a reminder whose time has come into a notice for each person. */
public record Tell(
        WaitingReminders waiting, Current current, Recipients recipients, Planner planner, InstantSource clock) {
    private static final Logger LOG = LoggerFactory.getLogger(Tell.class);
    private static final Duration PAUSE = Duration.ofMinutes(15);

    /** The notices, none where nobody is told any more. */
    List<Notice> of(Reminder.Key key) {
        try {
            return switch (current.reminder(key, clock.instant())) {
                case Current.Holds.No(var end) -> ended(key, end);
                case Current.Holds.Yes(var deadline) -> told(key, deadline);
            };
        } catch (RuntimeException e) {
            // One that can't be read must not keep the others from being sent.
            LOG.warn("reminder {} stumbled", key, e);
            waiting.stumbled(key, clock.instant().plus(PAUSE));
            return List.of();
        }
    }

    private List<Notice> told(Reminder.Key key, Deadline deadline) {
        var notices = recipients.of(deadline, key.occasion(), clock.instant()).stream()
                .map(each -> new Notice(key, each.email()))
                .distinct()
                .toList();
        return notices.isEmpty() ? ended(key, End.NOBODY) : told(key, deadline, notices);
    }

    private List<Notice> told(Reminder.Key key, Deadline deadline, List<Notice> notices) {
        var next = key.occasion() instanceof Occasion.Overdue
                ? planner.plan(deadline, clock.instant())
                : List.<Reminder>of();
        waiting.told(key, notices, next);
        return notices;
    }

    private List<Notice> ended(Reminder.Key key, End end) {
        waiting.end(key, end);
        return List.of();
    }
}
