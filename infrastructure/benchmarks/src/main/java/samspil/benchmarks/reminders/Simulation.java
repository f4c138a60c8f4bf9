package samspil.benchmarks.reminders;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicInteger;
import samspil.kernel.Municipalities;
import samspil.platform.reminders.Planner;
import samspil.platform.reminders.WorkingDays;
import samspil.reminders.Bundle;
import samspil.reminders.Current;
import samspil.reminders.Deliver;
import samspil.reminders.Dispatch;
import samspil.reminders.End;
import samspil.reminders.Notice;
import samspil.reminders.OfficeHours;
import samspil.reminders.Tell;

/**
 * A year and more of reminders in virtual time, with two outages and a restored backup. What decides is the same code
 * that runs in the functions; only what it stands on is memory.
 */
public final class Simulation {
    private static final Instant BEGINS = Instant.parse("2026-01-01T00:00:00Z");
    private static final Duration TICK = Duration.ofMinutes(5);
    private static final Duration ROUND = Duration.ofSeconds(192);
    private static final Duration EACH_START = Duration.ofSeconds(1);
    static final Duration LONGEST_SKEW = Duration.ofMinutes(10);
    private static final Duration DRAIN = Duration.ofDays(21);
    private static final WorkingDays DAYS = new WorkingDays();

    private final Faults faults;
    private final Chance chance;
    private final VirtualClock clock = new VirtualClock(BEGINS);
    private final MailShelf mails;
    private final ReminderShelf reminders;
    private final MailService service;
    private final Invented invented;
    private final Dispatch dispatch;
    private boolean isAmid;

    /** With these faults, by this seed. */
    public Simulation(Faults faults, long seed) {
        this.faults = faults;
        this.chance = new Chance(new SplittableRandom(seed));
        this.mails = new MailShelf(chance, faults);
        this.reminders = new ReminderShelf(chance, faults, mails);
        this.service = new MailService(chance, faults, clock, reminders, this::amid);
        var towns = Municipalities.shipped();
        var planner = new Planner(towns, DAYS);
        this.invented = new Invented(chance, planner, reminders);
        this.dispatch = dispatch(planner, towns);
    }

    private Dispatch dispatch(Planner planner, Municipalities towns) {
        var ids = new AtomicInteger();
        var current = new Current(reminders, invented, (_, _) -> Optional.empty());
        var sending = new Deliver.Sending(service, new OfficeHours(towns, DAYS));
        return new Dispatch(
                new Dispatch.Rooms(reminders, mails, mails),
                new Tell(reminders, current, invented, planner, clock),
                new Bundle(mails, () -> Integer.toString(ids.incrementAndGet())),
                new Deliver(mails, current, service, sending, clock));
    }

    /** Runs until so many reminders were planned and all that is due has had its time. */
    public Figures run(int count) {
        invented.plan(count, BEGINS);
        var ends = invented.last().plus(DRAIN);
        while (clock.truth().isBefore(ends)) {
            step();
        }
        return figures();
    }

    /** Runs while so many reminders fall due in one minute; how many rounds it took until each had left. */
    public int rush(int count) {
        invented.rush(count, BEGINS);
        int rounds = 0;
        while (mails.notices().isEmpty()
                || service.copies().size() < mails.notices().size()) {
            boolean due = !mails.notices().isEmpty();
            step();
            rounds += due || !mails.notices().isEmpty() ? 1 : 0;
        }
        return rounds;
    }

    private void step() {
        var next = clock.truth().truncatedTo(ChronoUnit.MINUTES);
        next = next.plus(TICK).minusSeconds(next.getEpochSecond() % TICK.toSeconds());
        invented.work(clock.truth());
        if (!isOut(next) && !chance.of(faults.lostTick())) {
            clock.off(skew());
            rounds();
            clock.off(Duration.ZERO);
        }
        clock.set(next);
        backUp(next);
    }

    /** One of 36 hours and one of 14 days, where anything goes wrong at all. */
    private boolean isOut(Instant at) {
        long day = Duration.between(BEGINS, at).toDays();
        return !faults.equals(Faults.none()) && (day == 60 || day >= 150 && day < 164);
    }

    /** Yesterday's backup is restored at the end of the hundredth day. */
    private void backUp(Instant now) {
        long hours = Duration.between(BEGINS, now).toHours();
        long before = Duration.between(BEGINS, now.minus(TICK)).toHours();
        if (hours != before && !faults.equals(Faults.none())) {
            if (hours == 99 * 24) {
                mails.backUp();
                reminders.backUp();
            } else if (hours == 100 * 24) {
                mails.restore();
                reminders.restore();
            }
        }
    }

    private Duration skew() {
        return faults.equals(Faults.none())
                ? Duration.ZERO
                : Duration.ofSeconds(chance.random().nextLong(-LONGEST_SKEW.toSeconds(), LONGEST_SKEW.toSeconds() + 1));
    }

    /** A process that dies is followed by another at once, as in a function of which several run. */
    private void rounds() {
        var ends = clock.truth().plus(ROUND);
        while (!round() && clock.truth().isBefore(ends)) {
            clock.advance(EACH_START);
        }
    }

    private boolean round() {
        try {
            dispatch.run(clock.instant().plus(ROUND));
            return true;
        } catch (Crash | IllegalStateException _) {
            return false;
        }
    }

    /** While a mail is on its way, another round may run, and people go on with their work. */
    private void amid() {
        if (chance.of(faults.changed())) {
            invented.change(clock.truth());
        }
        if (!isAmid && chance.of(faults.doubleTick())) {
            isAmid = true;
            try {
                round();
            } finally {
                isAmid = false;
            }
        }
    }

    /** What became of all until now. */
    public Figures figures() {
        var ends = new EnumMap<End, Long>(End.class);
        mails.notices().forEach(each -> ends.merge(mails.end(each).orElseThrow(), 1L, Long::sum));
        var copies = service.copies();
        return new Figures(
                reminders.reminders().size(),
                mails.notices().size(),
                reminders.unended(clock.truth().minus(DRAIN)) + lost(copies),
                copies.values().stream().mapToLong(each -> each - 1L).sum(),
                copies.values().stream().mapToInt(each -> each).max().orElse(0),
                service.unknown(),
                service.wrong().size(),
                ends);
    }

    /** Those that ended in no way, and those that are called sent and never left. */
    private long lost(Map<Notice, Integer> copies) {
        var until = clock.truth().minus(DRAIN);
        return mails.notices().stream()
                .filter(each -> switch (mails.end(each).orElseThrow()) {
                    case TOLD -> reminders.at(each.reminder()).isBefore(until);
                    case SENT -> !copies.containsKey(each);
                    default -> false;
                })
                .count();
    }
}
