package samspil.local.events;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import samspil.engines.template.StreamSource;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.dynamodb.model.Record;

/** Follows one stream for one function. */
final class StreamPoller implements Runnable {
    private static final Duration PAUSE = Duration.ofMillis(200);
    private static final Duration AFTER_FAULT = Duration.ofSeconds(2);

    private final StreamSource source;
    private final Shards shards;
    private final StreamDelivery delivery;
    private final Checkpoints checkpoints;
    private final AtomicInteger idle = new AtomicInteger();

    StreamPoller(StreamSource source, Shards shards, StreamDelivery delivery, Checkpoints checkpoints) {
        this.source = source;
        this.shards = shards;
        this.delivery = delivery;
        this.checkpoints = checkpoints;
    }

    @Override
    public void run() {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                if (!round()) {
                    idle.incrementAndGet();
                    Thread.sleep(PAUSE);
                }
            }
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
        }
    }

    /** How many times it has found nothing new. */
    int idle() {
        return idle.get();
    }

    private boolean round() throws InterruptedException {
        try {
            boolean found = false;
            List<String> listed = shards.list();
            for (String shard : listed) {
                // a shard is read empty before its children are, so that an item's changes stay in order
                while (!checkpoints.finished(shard) && follow(shard)) {
                    found = true;
                }
            }
            checkpoints.keepOnly(new HashSet<>(listed));
            return found;
        } catch (SdkException fault) {
            Thread.sleep(AFTER_FAULT);
            return false;
        }
    }

    private boolean follow(String shard) throws InterruptedException {
        List<Record> records = fill(shard);
        if (!records.isEmpty()) {
            delivery.deliver(new Batch(shard, records), checkpoints);
        }
        if (shards.ended(shard)) {
            checkpoints.finish(shard);
        }
        return !records.isEmpty();
    }

    /** A batch that is full, or as full as it got in the window after its first record. */
    private List<Record> fill(String shard) throws InterruptedException {
        List<Record> batch = new ArrayList<>(read(shard, source.batchSize()));
        long end = System.nanoTime() + source.window().toNanos();
        while (!batch.isEmpty()
                && batch.size() < source.batchSize()
                && System.nanoTime() < end
                && !shards.ended(shard)) {
            Thread.sleep(PAUSE);
            batch.addAll(read(shard, source.batchSize() - batch.size()));
        }
        return batch;
    }

    private List<Record> read(String shard, int most) {
        Optional<String> last = checkpoints.last(shard);
        return shards.ended(shard) ? List.of() : shards.read(shard, last, most);
    }
}
