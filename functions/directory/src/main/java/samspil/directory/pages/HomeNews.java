package samspil.directory.pages;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import samspil.directory.Activity;
import samspil.directory.Entry;
import samspil.directory.Kind;
import samspil.directory.Opportunity;
import samspil.directory.Published;
import samspil.directory.pages.words.View;

/** What changes from day to day. */
record HomeNews(View view) {
    private static final int MOST = 4;
    private static final Duration WEEK = Duration.ofDays(7);

    /** Places that wait for a volunteer, the ones that close first before the others. */
    List<Opportunity> wanted() {
        return entries(Kind.OPPORTUNITY, Opportunity.class)
                .filter(this::isOpen)
                .sorted(Comparator.comparing(Opportunity::until, Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(Opportunity::id))
                .limit(MOST)
                .toList();
    }

    /** What takes place within seven days, soonest first. */
    List<Activity> thisWeek() {
        return entries(Kind.ACTIVITY, Activity.class)
                .flatMap(activity -> start(activity).map(start -> new Soon(start, activity)).stream())
                .sorted(Comparator.comparing(Soon::start)
                        .thenComparing(soon -> soon.activity().id()))
                .limit(MOST)
                .map(Soon::activity)
                .toList();
    }

    /** The organisations that were added or changed last. */
    List<Entry> recent() {
        return view.catalogue().live(Kind.ORGANISATION).stream()
                .sorted(Comparator.comparing(Published.Live::modifiedAt)
                        .reversed()
                        .thenComparing(Published.Live::id))
                .limit(MOST)
                .map(Published.Live::entry)
                .toList();
    }

    private record Soon(Instant start, Activity activity) {}

    private Optional<Instant> start(Activity activity) {
        var now = view.visit().now();
        return NextTimes.between(activity, now, now.plus(WEEK))
                .findFirst()
                .map(time -> time.start().toInstant());
    }

    private boolean isOpen(Opportunity opportunity) {
        var places = opportunity.placesLeft();
        var until = opportunity.until();
        return (places == null || places > 0)
                && (until == null || !until.isBefore(view.visit().today()));
    }

    private <E extends Entry> Stream<E> entries(Kind kind, Class<E> type) {
        return view.catalogue().live(kind).stream().map(Published.Live::entry).map(type::cast);
    }
}
