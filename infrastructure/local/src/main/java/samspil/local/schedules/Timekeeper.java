package samspil.local.schedules;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.ReentrantLock;
import samspil.engines.template.Function;
import samspil.local.clock.LocalClock;
import samspil.local.history.Deliveries;
import samspil.local.history.Delivery;
import samspil.local.runtime.Invoker;
import samspil.local.runtime.Outcome;

/** Invokes functions when their schedules are due by the movable clock. */
public final class Timekeeper implements AutoCloseable {
    private static final Duration TICK = Duration.ofMillis(500);
    private static final Instant LAST = Instant.parse("2199-12-31T23:59:59Z");

    private final Map<String, Entry> entries = new HashMap<>();
    private final Map<String, Instant> seen = new HashMap<>();
    private final LocalClock clock;
    private final Invoker functions;
    private final Deliveries deliveries;
    private final ReentrantLock hands = new ReentrantLock();
    private final Thread ticker = Thread.ofVirtual().name("schedules").unstarted(this::tick);

    /**
     * Reads the schedules.
     *
     * @throws IllegalArgumentException when an expression is wrong
     */
    public Timekeeper(Iterable<Function> owners, LocalClock clock, Invoker functions, Deliveries deliveries) {
        this.clock = clock;
        this.functions = functions;
        this.deliveries = deliveries;
        for (Function owner : owners) {
            owner.schedules()
                    .forEach(schedule -> entries.put(schedule.logicalId(), Entry.of(schedule, owner.logicalId())));
        }
        Instant now = clock.instant();
        entries.keySet().forEach(id -> seen.put(id, now));
    }

    /** Begins to watch the clock. What was due while the runner stood still is not made up for. */
    public void start() {
        ticker.start();
    }

    /** All schedules by name. */
    public List<ScheduleStatus> status() {
        Instant now = clock.instant();
        return entries.values().stream()
                .map(entry -> new ScheduleStatus(
                        entry.id(),
                        entry.function(),
                        entry.schedule().expression(),
                        entry.schedule().zone().getId(),
                        entry.schedule().input(),
                        entry.next(now)))
                .sorted(Comparator.comparing(ScheduleStatus::id))
                .toList();
    }

    /** Invokes a schedule's function now and waits for it; empty when there is no such schedule. */
    public Optional<Outcome> run(String id) {
        return Optional.ofNullable(entries.get(id)).map(this::invoke);
    }

    /**
     * Moves the clock on; every schedule's times on the way are run in order, with the clock at each, and those of one
     * instant at once.
     */
    public Forwarded forward(Instant target) {
        hands.lock();
        try {
            Instant from = clock.instant();
            if (target.isBefore(from)) {
                return new Forwarded.Refused("the clock only goes forward, and it is " + from);
            }
            if (target.isAfter(LAST)) {
                return new Forwarded.Refused("the clock ends at " + LAST);
            }
            return sweep(from, target);
        } finally {
            hands.unlock();
        }
    }

    private Forwarded sweep(Instant from, Instant target) {
        List<Passed> passed = entries.values().stream()
                .map(entry -> Passed.between(entry, from, target))
                .toList();
        NavigableMap<Instant, List<Entry>> due = new TreeMap<>();
        passed.forEach(each -> each.times()
                .forEach(time ->
                        due.computeIfAbsent(time, _ -> new ArrayList<>()).add(each.entry())));
        long failures = 0;
        for (Map.Entry<Instant, List<Entry>> each : due.entrySet()) {
            clock.forward(each.getKey());
            failures += failures(each.getValue());
        }
        clock.forward(target);
        seen.replaceAll((id, before) -> target);
        List<String> thinned = passed.stream()
                .filter(Passed::thinned)
                .map(each -> each.entry().id())
                .sorted()
                .toList();
        int invocations = due.values().stream().mapToInt(List::size).sum();
        return new Forwarded.Done(clock.instant(), invocations, (int) failures, thinned);
    }

    /** Runs them at once; how many failed. */
    private long failures(List<Entry> some) {
        List<Future<Outcome>> outcomes;
        try (ExecutorService each = Executors.newVirtualThreadPerTaskExecutor()) {
            outcomes =
                    some.stream().map(entry -> each.submit(() -> invoke(entry))).toList();
        }
        return outcomes.stream()
                .map(Future::resultNow)
                .filter(Outcome.Failed.class::isInstance)
                .count();
    }

    private void tick() {
        try {
            while (true) {
                Thread.sleep(TICK);
                fire();
            }
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
        }
    }

    private void fire() {
        hands.lock();
        try {
            Instant now = clock.instant();
            for (Entry entry : entries.values()) {
                Instant before = seen.getOrDefault(entry.id(), now);
                seen.put(entry.id(), now);
                if (entry.next(before).filter(time -> !time.isAfter(now)).isPresent()) {
                    Thread.ofVirtual().start(() -> invoke(entry));
                }
            }
        } finally {
            hands.unlock();
        }
    }

    private Outcome invoke(Entry entry) {
        Instant now = clock.instant();
        String input = entry.schedule().input();
        Outcome outcome =
                functions.invoke(entry.function(), (input.isBlank() ? "{}" : input).getBytes(StandardCharsets.UTF_8));
        boolean failed = outcome instanceof Outcome.Failed;
        deliveries.add(new Delivery(
                now,
                "schedule",
                entry.id(),
                entry.function(),
                entry.schedule().expression(),
                1,
                failed ? Delivery.FAILED : Delivery.DELIVERED,
                outcome instanceof Outcome.Failed why ? why.type() + ": " + why.message() : ""));
        return outcome;
    }

    @Override
    public void close() {
        ticker.interrupt();
    }
}
