package samspil.platform.reminders;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import samspil.kernel.Country;
import samspil.kernel.Municipalities;

/**
 * Derives reminders from deadlines: the same ones whenever it is asked, and by whom. On a day on which offices do not
 * work, a warning goes out earlier, and what comes after the day later; none is moved past the deadline.
 */
public record Planner(Municipalities municipalities, WorkingDays days) {

    /** What is to be written for a deadline at that moment: what is ahead, and of the overdue ones the next. */
    public List<Reminder> plan(Deadline deadline, Instant now) {
        return Stream.concat(ahead(deadline), overdue(deadline, now).limit(1))
                .filter(each -> each.at().isAfter(now))
                .toList();
    }

    /** All that go out after the one moment and not after the other while nothing is done, in their order. */
    public List<Reminder> between(Deadline deadline, Instant after, Instant until) {
        return Stream.concat(
                        ahead(deadline),
                        overdue(deadline, after).takeWhile(each -> !each.at().isAfter(until)))
                .filter(each -> each.at().isAfter(after) && !each.at().isAfter(until))
                .toList();
    }

    /** Those before the deadline is over; where two fall on one moment, the later one alone. */
    private Stream<Reminder> ahead(Deadline deadline) {
        var byMoment = new LinkedHashMap<Instant, Reminder>();
        Stream.concat(warnings(deadline), begun(deadline).stream())
                .filter(each -> each.at().isBefore(deadline.due().end()))
                .forEach(each -> byMoment.put(each.at(), each));
        return byMoment.values().stream();
    }

    private Stream<Reminder> warnings(Deadline deadline) {
        return deadline.rule().before().stream()
                .map(days -> earlier(
                        deadline,
                        new Occasion.Before(days),
                        deadline.due().first().minusDays(days)));
    }

    /** A day is told of no later than on it; of a month, a season or a year it is enough that it has begun. */
    private Optional<Reminder> begun(Deadline deadline) {
        var occasion = new Occasion.Begun();
        var first = deadline.due().first();
        return Optional.of(deadline)
                .filter(each -> each.rule().begun())
                .map(each -> first.equals(each.due().last())
                        ? earlier(each, occasion, first)
                        : later(each, occasion, first));
    }

    /** Those after it, from the first that is not before that moment on, without end. */
    private Stream<Reminder> overdue(Deadline deadline, Instant now) {
        int every = deadline.rule().overdueEvery();
        if (every == 0) {
            return Stream.empty();
        }
        var first = deadline.due().last().plusDays(1);
        long over = first.until(LocalDate.ofInstant(now, deadline.due().zone()), ChronoUnit.DAYS);
        int skipped = (int) Math.max(0, over / every - 1);
        return IntStream.iterate(skipped + 1, count -> count + 1)
                .mapToObj(count ->
                        later(deadline, new Occasion.Overdue(count), first.plusDays((long) every * (count - 1))))
                .dropWhile(each -> !each.at().isAfter(now));
    }

    private Reminder earlier(Deadline deadline, Occasion occasion, LocalDate day) {
        return reminder(deadline, occasion, day, days.notAfter(country(deadline), day));
    }

    private Reminder later(Deadline deadline, Occasion occasion, LocalDate day) {
        return reminder(deadline, occasion, day, days.notBefore(country(deadline), day));
    }

    private Reminder reminder(Deadline deadline, Occasion occasion, LocalDate day, LocalDate moved) {
        var key = new Reminder.Key(deadline.key(), deadline.plan(), occasion);
        var at = ZonedDateTime.of(moved, Rule.HOUR, deadline.due().zone()).toInstant();
        return new Reminder(key, at, day, days.closed(country(deadline), day));
    }

    private Country country(Deadline deadline) {
        return municipalities.byId(deadline.key().municipality()).orElseThrow().country();
    }
}
