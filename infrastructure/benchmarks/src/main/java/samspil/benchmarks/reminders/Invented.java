package samspil.benchmarks.reminders;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.stream.IntStream;
import samspil.kernel.CoarseDate;
import samspil.kernel.Language;
import samspil.kernel.LocalText;
import samspil.kernel.Municipalities;
import samspil.kernel.Municipality;
import samspil.platform.addressees.Audience;
import samspil.platform.reminders.CancelReason;
import samspil.platform.reminders.Deadline;
import samspil.platform.reminders.DeadlineItem.Standing;
import samspil.platform.reminders.DeadlineKind;
import samspil.platform.reminders.Due;
import samspil.platform.reminders.Occasion;
import samspil.platform.reminders.Planner;
import samspil.reminders.Recipient;
import samspil.reminders.Recipients;

/** What contexts do: they set deadlines, move them, settle them, and people come and go. */
final class Invented implements Recipients {
    private static final int PEOPLE = 20_000;
    private static final int DAYS = 370;
    private static final int RUSH_DAYS = 6;
    private static final int MOST_LATE_DAYS = 60;
    private static final List<DeadlineKind> KINDS = List.of(DeadlineKind.values());

    private record Settled(Instant at, Deadline.Key key) {}

    private final Chance chance;
    private final Planner planner;
    private final ReminderShelf shelf;
    private final List<Municipality> towns = Municipalities.shipped().all();
    private final List<Deadline> deadlines = new ArrayList<>();
    private final PriorityQueue<Settled> settled = new PriorityQueue<>(Comparator.comparing(Settled::at));
    private final Set<String> gone = new HashSet<>();
    private Instant last = Instant.EPOCH;

    Invented(Chance chance, Planner planner, ReminderShelf shelf) {
        this.chance = chance;
        this.planner = planner;
        this.shelf = shelf;
    }

    /** Deadlines of so many reminders. */
    void plan(int count, Instant now) {
        while (shelf.reminders().size() < count) {
            var deadline = deadline(now);
            deadlines.add(deadline);
            put(deadline, now);
            var late = Duration.ofHours(number(-24 * 20, 24 * MOST_LATE_DAYS));
            settled.add(new Settled(deadline.due().end().plus(late), deadline.key()));
        }
    }

    /** So many meetings at one moment a few days ahead: all are reminded of in the same minute, on the day before. */
    void rush(int count, Instant now) {
        var town = towns.getFirst();
        var zone = town.country().zone();
        var day = now.atZone(zone).toLocalDate().plusDays(RUSH_DAYS);
        var due = new Due.At(day.atTime(16, 0).atZone(zone).toInstant(), zone);
        for (int at = 0; at < count; at++) {
            var key = new Deadline.Key(town.id(), DeadlineKind.MEETING, "rush" + at);
            put(Deadline.of(key, LocalText.of(Language.DA, "Noget"), "/herlev", due, 1), now);
        }
    }

    /** The last moment at which anything is to be done. */
    Instant last() {
        return last;
    }

    /** People do what is to be done, the sooner or later. */
    void work(Instant now) {
        while (!settled.isEmpty() && !settled.element().at().isAfter(now)) {
            shelf.put(settled.remove().key(), new Standing.Cancelled(CancelReason.FULFILLED));
        }
    }

    /** Somebody moves something, or leaves. */
    void change(Instant now) {
        var key = deadlines.get(number(0, deadlines.size())).key();
        if (chance.of(0.2)) {
            gone.add(email(number(0, PEOPLE)));
        } else if (shelf.find(key).orElseThrow() instanceof Standing.Planned planned) {
            put(moved(planned.deadline()), now);
        }
    }

    @Override
    public List<Recipient> of(Deadline deadline, Occasion occasion, Instant now) {
        int first = Math.floorMod(deadline.key().subject().hashCode() * 31, PEOPLE);
        return IntStream.rangeClosed(0, first % 2)
                .mapToObj(at -> email((first + 7 * at) % PEOPLE))
                .filter(email -> !gone.contains(email))
                .map(email -> new Recipient("Navn", email, Language.DA, Audience.PARTICIPANTS))
                .toList();
    }

    private void put(Deadline deadline, Instant now) {
        shelf.put(deadline.key(), new Standing.Planned(deadline, now));
        planner.plan(deadline, now).forEach(shelf::add);
        var late = deadline.due().end().plus(Duration.ofDays(MOST_LATE_DAYS));
        last = late.isAfter(last) ? late : last;
    }

    private static Deadline moved(Deadline deadline) {
        var due = new Due.At(
                deadline.due().end().plus(Duration.ofDays(7)), deadline.due().zone());
        return new Deadline(deadline.key(), deadline.name(), deadline.address(), due, deadline.plan() + 1, Set.of());
    }

    private Deadline deadline(Instant now) {
        var town = towns.get(number(0, towns.size()));
        var kind = KINDS.get(number(0, KINDS.size()));
        var key = new Deadline.Key(town.id(), kind, "s" + deadlines.size());
        return Deadline.of(
                key,
                LocalText.of(Language.DA, "Noget"),
                "/herlev",
                due(now, town.country().zone()),
                1);
    }

    private Due due(Instant now, ZoneId zone) {
        var day = now.atZone(zone).toLocalDate().plusDays(number(8, DAYS));
        return chance.of(0.5)
                ? new Due.At(day.atTime(number(10, 20), 0).atZone(zone).toInstant(), zone)
                : new Due.Within(CoarseDate.of(day), zone);
    }

    private int number(int least, int below) {
        return chance.random().nextInt(least, below);
    }

    private static String email(int person) {
        return "p" + person + "@example.org";
    }
}
