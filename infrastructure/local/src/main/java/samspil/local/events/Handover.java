package samspil.local.events;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import samspil.local.history.Delivery;
import samspil.local.runtime.Outcome;

/** Gives single events to functions while nobody waits for them, three times at most, as Lambda does. */
final class Handover implements AutoCloseable {
    private static final int ATTEMPTS = 3;

    /** Lambda waits a minute; here a second shows the same. */
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private static final Duration LOOK = Duration.ofMillis(50);

    private final String kind;
    private final Function<JsonNode, String> what;
    private final EventSinks sinks;
    private final Waiting waiting;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    /**
     * Gives nothing yet.
     *
     * @param kind as the record of deliveries calls the source
     * @param what such as an object's key, of an event
     * @param folder where events wait
     */
    Handover(String kind, Function<JsonNode, String> what, EventSinks sinks, Path folder) {
        this.kind = kind;
        this.what = what;
        this.sinks = sinks;
        this.waiting = new Waiting(folder);
    }

    /** Delivers what an earlier run left. */
    void start() {
        waiting.left().forEach(letter -> threads.execute(() -> deliver(letter)));
    }

    /** Waits until every event was delivered or given up. */
    void rest() throws InterruptedException {
        while (!waiting.isEmpty()) {
            Thread.sleep(LOOK);
        }
    }

    /** Takes an event; when this returns it is on disk and will be delivered, in this run or the next. */
    void take(String source, String function, byte[] event) {
        Waiting.Letter letter = waiting.add(source, function, event);
        threads.execute(() -> deliver(letter));
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
        boolean last = attempt == ATTEMPTS;
        sinks.deliveries()
                .add(new Delivery(
                        sinks.clock().instant(),
                        kind,
                        letter.source(),
                        letter.function(),
                        what.apply(letter.event()),
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
