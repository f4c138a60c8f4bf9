package samspil.local.events;

import java.nio.file.Path;
import java.util.List;
import samspil.engines.template.Stack;

/** Delivers bucket events to the functions that the template subscribes. */
public final class ObjectEvents implements AutoCloseable {
    private final List<Subscription> subscriptions;
    private final String region;
    private final Handover handover;

    /**
     * Reads the subscriptions.
     *
     * @param folder where events wait
     */
    public ObjectEvents(Stack stack, EventSinks sinks, Path folder) {
        this.subscriptions = Subscription.of(stack);
        this.region = stack.region();
        this.handover = new Handover(
                "object", event -> event.at("/Records/0/s3/object/key").asText(), sinks, folder);
    }

    /** Delivers what an earlier run left. */
    public void start() {
        handover.start();
    }

    /** Waits until every event was delivered or given up. */
    public void rest() throws InterruptedException {
        handover.rest();
    }

    /** Takes an event; when this returns it is on disk and will be delivered, in this run or the next. */
    public void accept(ObjectEvent event) {
        for (Subscription each : subscriptions) {
            if (each.wants(event)) {
                String source = each.notification().logicalId();
                handover.take(source, each.function(), ObjectEventJson.of(event, source, region));
            }
        }
    }

    @Override
    public void close() {
        handover.close();
    }
}
