package samspil.local.schedules;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/**
 * A schedule's times between two instants.
 *
 * @param thinned whether there were too many, and these are spread evenly over them
 */
record Passed(Entry entry, Set<Instant> times, boolean thinned) {
    /** So many times of one schedule are run at least when the clock is set forward. */
    private static final int FEW = 200;
    /** And so many for each day on the way: one of them falls into the hours in which mails go out. */
    private static final int A_DAY = 3;
    /** But never more. */
    private static final int MANY = 1_000;

    /** After the first instant, until and with the second. */
    static Passed between(Entry entry, Instant from, Instant to) {
        long bound = Math.clamp(A_DAY * Duration.between(from, to).toDays(), FEW, MANY);
        Set<Instant> all = new LinkedHashSet<>();
        Optional<Instant> next = until(entry, from, to);
        while (next.isPresent() && all.size() < bound) {
            all.add(next.get());
            next = until(entry, next.get(), to);
        }
        return next.isEmpty() ? new Passed(entry, all, false) : new Passed(entry, spread(entry, from, to, bound), true);
    }

    private static Set<Instant> spread(Entry entry, Instant from, Instant to, long bound) {
        Set<Instant> some = new LinkedHashSet<>();
        Duration span = Duration.between(from, to);
        for (long i = 0; i < bound; i++) {
            until(entry, from.plus(span.multipliedBy(i).dividedBy(bound)), to).ifPresent(some::add);
        }
        return some;
    }

    private static Optional<Instant> until(Entry entry, Instant from, Instant to) {
        return entry.next(from).filter(time -> !time.isAfter(to));
    }
}
