package samspil.local.schedules;

import java.time.Instant;
import java.util.Optional;
import samspil.engines.template.Schedule;

/** A schedule and the function it invokes. */
record Entry(Schedule schedule, String function, Expression expression) {

    static Entry of(Schedule schedule, String function) {
        return new Entry(schedule, function, Expression.parse(schedule.expression()));
    }

    String id() {
        return schedule.logicalId();
    }

    Optional<Instant> next(Instant after) {
        return expression.next(after, schedule.zone());
    }
}
