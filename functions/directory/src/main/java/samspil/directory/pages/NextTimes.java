package samspil.directory.pages;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import samspil.directory.Activity;
import samspil.directory.Occurrences;
import samspil.directory.Occurrences.Occurrence;
import samspil.directory.Recurrence;

/** When activities take place next. */
final class NextTimes {

    private NextTimes() {}

    /** The next few times of an activity, in order. */
    static List<Occurrence> of(Activity activity, Instant from, int count) {
        return of(activity, time -> Occurrences.next(time, from, count))
                .limit(count)
                .toList();
    }

    /** An activity's times within a span, in order. */
    static Stream<Occurrence> between(Activity activity, Instant from, Instant to) {
        return of(activity, time -> Occurrences.between(time, from, to));
    }

    private static Stream<Occurrence> of(Activity activity, Function<Recurrence, List<Occurrence>> times) {
        return activity.times().stream()
                .flatMap(time -> times.apply(time).stream())
                .sorted(Comparator.comparing(Occurrence::start));
    }
}
