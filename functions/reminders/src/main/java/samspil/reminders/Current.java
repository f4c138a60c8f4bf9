package samspil.reminders;

import java.time.Instant;
import samspil.platform.reminders.CancelReason;
import samspil.platform.reminders.Deadline;
import samspil.platform.reminders.DeadlineItem.Standing;
import samspil.platform.reminders.Occasion;
import samspil.platform.reminders.Reminder;

/** Whether what was planned still holds. */
public record Current(Deadlines deadlines, Recipients recipients, Barred barred) {

    /** What is so now. */
    public sealed interface Holds {

        /** It holds, and so reads the deadline. */
        record Yes(Deadline deadline) implements Holds {}

        /** It does not. */
        record No(End end) implements Holds {}
    }

    /** Whether a reminder still holds. */
    Holds reminder(Reminder.Key key, Instant now) {
        return switch (deadlines.find(key.deadline()).orElse(null)) {
            case null -> new Holds.No(End.GONE);
            case Standing.Cancelled(var reason) -> new Holds.No(end(reason));
            case Standing.Planned plan -> planned(key, plan.deadline(), now);
        };
    }

    /** One line of a mail, or why it is left out. */
    Read notice(Notice notice, Instant now) {
        return switch (reminder(notice.reminder(), now)) {
            case Holds.No(var end) -> new Read.Ended(end);
            case Holds.Yes(var deadline) -> line(notice, deadline, now);
        };
    }

    /** What became of a line. */
    sealed interface Read {
        record Said(Line line) implements Read {}

        record Ended(End end) implements Read {}
    }

    private Read line(Notice notice, Deadline deadline, Instant now) {
        var recipient = recipients.of(deadline, notice.reminder().occasion(), now).stream()
                .filter(each -> each.email().equals(notice.email()))
                .findFirst();
        return recipient
                .<Read>map(each -> addressed(new Line(notice, deadline, each)))
                .orElseGet(() -> new Read.Ended(End.LEFT));
    }

    private Read addressed(Line line) {
        return barred.find(line.notice().municipality(), line.recipient())
                .<Read>map(Read.Ended::new)
                .orElseGet(() -> new Read.Said(line));
    }

    private static Holds planned(Reminder.Key key, Deadline deadline, Instant now) {
        if (key.plan() != deadline.plan()) {
            return new Holds.No(End.MOVED);
        }
        var isOver = !now.isBefore(deadline.due().end());
        return isOver && !(key.occasion() instanceof Occasion.Overdue)
                ? new Holds.No(End.PASSED)
                : new Holds.Yes(deadline);
    }

    private static End end(CancelReason reason) {
        return switch (reason) {
            case FULFILLED -> End.FULFILLED;
            case CALLED_OFF -> End.CALLED_OFF;
        };
    }
}
