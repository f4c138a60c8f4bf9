package samspil.directory.event;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.DynamodbEvent;
import io.micronaut.context.ApplicationContext;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import samspil.directory.Kind;
import samspil.directory.TakeSnapshot;
import samspil.kernel.MunicipalityId;

/** Takes a new snapshot of each municipality in which something public changed. */
public final class SnapshotFunction implements RequestHandler<DynamodbEvent, @Nullable Void> {
    private final TakeSnapshot takeSnapshot;

    /** As Lambda starts it. */
    public SnapshotFunction() {
        this(ApplicationContext.run("snapshot"));
    }

    /** On a context that was made elsewhere. */
    public SnapshotFunction(ApplicationContext context) {
        this.takeSnapshot = context.getBean(TakeSnapshot.class);
    }

    @Override
    public @Nullable Void handleRequest(DynamodbEvent event, Context context) {
        changed(event).forEach(takeSnapshot::of);
        return null;
    }

    /** The items that name snapshots live in the same table; they change nothing that anybody looks for. */
    private static Set<MunicipalityId> changed(DynamodbEvent event) {
        var changed = new TreeSet<MunicipalityId>();
        for (var each : event.getRecords()) {
            var key = Objects.requireNonNull(each.getDynamodb().getKeys().get("pk"));
            var partition = key.getS().split("#", 2);
            Kind.ofPlural(partition[1]).ifPresent(_ -> changed.add(new MunicipalityId(partition[0])));
        }
        return changed;
    }
}
