package samspil.local.events;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import samspil.engines.template.Function;
import samspil.engines.template.Stack;
import samspil.engines.template.StreamSource;
import samspil.engines.template.Table;
import software.amazon.awssdk.services.dynamodb.model.Stream;
import software.amazon.awssdk.services.dynamodb.streams.DynamoDbStreamsClient;

/** All stream event sources of a stack. */
public final class Streams implements AutoCloseable {
    private static final Duration LOOK = Duration.ofMillis(50);

    private final Stack stack;
    private final DynamoDbStreamsClient client;
    private final EventSinks sinks;
    private final Path folder;
    private final List<StreamPoller> pollers = new ArrayList<>();
    private final List<Thread> threads = new ArrayList<>();

    /**
     * Starts nothing yet.
     *
     * @param client at the engine itself, with rights to all streams
     * @param folder of the checkpoints
     */
    public Streams(Stack stack, DynamoDbStreamsClient client, EventSinks sinks, Path folder) {
        this.stack = stack;
        this.client = client;
        this.sinks = sinks;
        this.folder = folder;
    }

    /**
     * Follows every stream from where the last run came to.
     *
     * @throws IllegalStateException when a table has no stream
     */
    public void start() {
        stack.functions().values().forEach(function -> function.streams().forEach(source -> follow(function, source)));
    }

    private void follow(Function function, StreamSource source) {
        Table table = Objects.requireNonNull(stack.tables().get(source.table()), source.table());
        StreamArn arn = stream(table.name())
                .map(each -> StreamArn.of(each.streamArn(), stack.region(), stack.account()))
                .orElseThrow(() -> new IllegalStateException(source.logicalId() + ": the table has no stream"));
        StreamPoller poller = new StreamPoller(
                source,
                new Shards(client, arn.engineArn()),
                new StreamDelivery(source, function.logicalId(), arn, sinks),
                new Checkpoints(folder.resolve(source.logicalId() + ".json")));
        pollers.add(poller);
        threads.add(Thread.ofVirtual().name(source.logicalId()).start(poller));
    }

    /** Waits until every stream is read to its end; a look that has begun already may have missed the last of it. */
    public void rest() throws InterruptedException {
        for (StreamPoller each : pollers) {
            for (int seen = each.idle(); each.idle() < seen + 2; ) {
                Thread.sleep(LOOK);
            }
        }
    }

    private Optional<Stream> stream(String table) {
        return client.listStreams(request -> request.tableName(table)).streams().stream()
                .max(java.util.Comparator.comparing(Stream::streamLabel));
    }

    @Override
    public void close() {
        threads.forEach(Thread::interrupt);
        client.close();
    }
}
