package samspil.reminders;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import samspil.kernel.MunicipalityId;
import samspil.platform.addressees.Audience;
import samspil.platform.reminders.Deadline;
import samspil.platform.reminders.DeadlineItem.Standing.Planned;
import samspil.platform.reminders.Planner;
import samspil.platform.reminders.Reminder;

/** Every mail of the next twelve months, derived from the deadlines by the same rules as those that are sent. */
public record Preview(Plans plans, Planner planner, Recipients recipients, InstantSource clock) {
    private static final Duration AHEAD = Duration.ofDays(365);

    private record Told(Set<Audience> audiences, String subject) {}

    /** Those of a municipality, the next first, with whom they would reach today. */
    public List<Coming> of(MunicipalityId municipality) {
        var now = clock.instant();
        var known = new HashMap<Told, List<Recipient>>();
        Function<Deadline, List<Reminder>> ahead = deadline -> planner.between(deadline, now, now.plus(AHEAD));
        return plans.planned(municipality).stream()
                .map(Planned::deadline)
                .flatMap(deadline -> ahead.apply(deadline).stream()
                        .map(each -> new Coming(
                                each,
                                deadline,
                                known.computeIfAbsent(told(deadline, each), _ -> reached(deadline, each)))))
                .sorted(Comparator.comparing(coming -> coming.reminder().at()))
                .toList();
    }

    private static Told told(Deadline deadline, Reminder reminder) {
        return new Told(deadline.told(reminder.key().occasion()), deadline.key().subject());
    }

    private List<Recipient> reached(Deadline deadline, Reminder reminder) {
        return recipients.of(deadline, reminder.key().occasion(), clock.instant());
    }
}
