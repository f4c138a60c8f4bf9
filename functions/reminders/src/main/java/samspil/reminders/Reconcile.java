package samspil.reminders;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Stream;
import samspil.kernel.MunicipalityId;
import samspil.platform.reminders.DeadlineItem.Standing.Planned;
import samspil.platform.reminders.Planner;
import samspil.platform.reminders.Reminder;

/**
 * Derives all reminders again and puts what is missing, whatever became of it. Where a country has changed its clocks
 * or its holidays, those that still wait are moved.
 */
public record Reconcile(Plans plans, Planner planner, InstantSource clock) {
    /** What should have gone out longer ago helps nobody any more, and may have been settled and forgotten. */
    private static final Duration OLDEST = Duration.ofDays(30);

    /** Returns how many were missing or stood at another time. */
    public int of(MunicipalityId municipality) {
        var now = clock.instant();
        var there = plans.reminders(municipality);
        var wanted = plans.planned(municipality).stream()
                .flatMap(each -> wanted(each, now))
                .distinct()
                .toList();
        var missing =
                wanted.stream().filter(each -> !there.containsKey(each.key())).toList();
        var moved = wanted.stream()
                .filter(each -> there.getOrDefault(each.key(), Instant.MIN).isAfter(now))
                .filter(each -> !each.at().equals(there.get(each.key())))
                .toList();
        missing.forEach(plans::add);
        moved.forEach(plans::move);
        return missing.size() + moved.size();
    }

    private Stream<Reminder> wanted(Planned planned, Instant now) {
        var deadline = planned.deadline();
        return Stream.of(planner.plan(deadline, planned.since()), planner.plan(deadline, now))
                .flatMap(List::stream)
                .filter(each -> each.at().isAfter(now.minus(OLDEST)));
    }
}
