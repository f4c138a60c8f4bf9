package samspil.local.events;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import samspil.engines.template.StreamSource;
import samspil.local.history.Deliveries;
import samspil.local.history.Delivery;
import samspil.local.runtime.Invoker;
import samspil.local.runtime.Outcome;

/** Gives batches of one event source to its function, and again while they fail, as often as the template says. */
final class StreamDelivery {
    private static final Duration FIRST_PAUSE = Duration.ofMillis(200);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(10);

    private final StreamSource source;
    private final String function;
    private final Invoker functions;
    private final Deliveries deliveries;
    private final InstantSource clock;
    private final String streamArn;
    private final String region;

    /**
     * Knows where to and what for.
     *
     * @param target the function's logical id
     */
    StreamDelivery(StreamSource source, String target, StreamArn stream, EventSinks sinks) {
        this.source = source;
        this.function = target;
        this.functions = sinks.functions();
        this.deliveries = sinks.deliveries();
        this.clock = sinks.clock();
        this.streamArn = stream.arn();
        this.region = stream.region();
    }

    /** Returns when the batch is delivered or given up; records that went through are kept in the checkpoints. */
    void deliver(Batch batch, Checkpoints checkpoints) throws InterruptedException {
        Batch rest = batch;
        for (int attempt = 1; ; attempt++) {
            Attempt ended = attempt(rest);
            if (Thread.interrupted()) {
                throw new InterruptedException("the runner stops; the batch comes again");
            }
            if (ended.rest().isEmpty()) {
                note(rest, attempt, Delivery.DELIVERED, "");
                break;
            }
            Batch failed = ended.rest().get();
            rest.before(failed).ifPresent(number -> checkpoints.delivered(batch.shard(), number));
            rest = failed;
            boolean last = source.retries() >= 0 && attempt > source.retries();
            note(rest, attempt, last ? Delivery.FAILED : Delivery.RETRIED, ended.message());
            if (last) {
                break;
            }
            Thread.sleep(pause(attempt));
        }
        checkpoints.delivered(batch.shard(), batch.lastNumber());
    }

    private record Attempt(Optional<Batch> rest, String message) {}

    private Attempt attempt(Batch batch) {
        return switch (functions.invoke(function, StreamEvent.of(batch.records(), streamArn, region))) {
            case Outcome.Failed failed -> new Attempt(Optional.of(batch), failed.type() + ": " + failed.message());
            case Outcome.Answer answer
            when source.partialFailures() ->
                new Attempt(
                        PartialFailure.rest(batch, answer.body()), "the function answered with records that failed");
            case Outcome.Answer answer -> new Attempt(Optional.empty(), "");
        };
    }

    private static Duration pause(int attempt) {
        Duration pause = FIRST_PAUSE.multipliedBy(1L << Math.min(attempt - 1, 10));
        return pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause;
    }

    private void note(Batch batch, int attempt, String outcome, String message) {
        String what = batch.records().size() + " records from " + batch.firstNumber();
        deliveries.add(
                new Delivery(clock.instant(), "stream", source.logicalId(), function, what, attempt, outcome, message));
    }
}
