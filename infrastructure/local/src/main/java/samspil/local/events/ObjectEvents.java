package samspil.local.events;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import samspil.engines.template.Stack;
import samspil.local.history.Delivery;
import samspil.local.runtime.Outcome;

/** Delivers bucket events to the functions that the template subscribes, three times at most, as Lambda does. */
public final class ObjectEvents implements AutoCloseable {
    private static final int ATTEMPTS = 3;

    /** Lambda waits a minute; here a second shows the same. */
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private static final Duration LOOK = Duration.ofMillis(50);

    private final List<Subscription> subscriptions;
    private final String region;
    private final EventSinks sinks;
    private final Waiting waiting;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    /**
     * Reads the subscriptions.
     *
     * @param folder where events wait
     */
    public ObjectEvents(Stack stack, EventSinks sinks, Path folder) {
        this.subscriptions = Subscription.of(stack);
        this.region = stack.region();
        this.sinks = sinks;
        this.waiting = new Waiting(folder);
    }

    /** Delivers what an earlier run left. */
    public void start() {
        waiting.left().forEach(letter -> threads.execute(() -> deliver(letter)));
    }

    /** Waits until every event was delivered or given up. */
    public void rest() throws InterruptedException {
        while (!waiting.isEmpty()) {
            Thread.sleep(LOOK);
        }
    }

    /** Takes an event; when this returns it is on disk and will be delivered, in this run or the next. */
    public void accept(ObjectEvent event) {
        for (Subscription each : subscriptions) {
            if (each.wants(event)) {
                String source = each.notification().logicalId();
                byte[] json = ObjectEventJson.of(event, source, region);
                Waiting.Letter letter = waiting.add(source, each.function(), json);
                threads.execute(() -> deliver(letter));
            }
        }
    }

    private void deliver(Waiting.Letter letter) {
        byte[] event = letter.event().toString().getBytes(StandardCharsets.UTF_8);
        try {
            for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
                Outcome outcome = sinks.functions().invoke(letter.function(), event);
                if (Thread.currentThread().isInterrupted()) {
                    return;
                }
                note(letter, attempt, outcome);
                if (outcome instanceof Outcome.Answer) {
                    break;
                }
                Thread.sleep(PAUSE);
            }
            waiting.done(letter);
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
        }
    }

    private void note(Waiting.Letter letter, int attempt, Outcome outcome) {
        String key = letter.event().at("/Records/0/s3/object/key").asText();
        boolean last = attempt == ATTEMPTS;
        sinks.deliveries()
                .add(new Delivery(
                        sinks.clock().instant(),
                        "object",
                        letter.source(),
                        letter.function(),
                        key,
                        attempt,
                        outcome instanceof Outcome.Answer
                                ? Delivery.DELIVERED
                                : last ? Delivery.FAILED : Delivery.RETRIED,
                        outcome instanceof Outcome.Failed why ? why.type() + ": " + why.message() : ""));
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
