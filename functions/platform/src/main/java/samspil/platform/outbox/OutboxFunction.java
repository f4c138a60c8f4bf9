package samspil.platform.outbox;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.DynamodbEvent;
import com.amazonaws.services.lambda.runtime.events.DynamodbEvent.DynamodbStreamRecord;
import io.micronaut.context.ApplicationContext;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import samspil.kernel.MunicipalityId;

/**
 * Sends letters as they come. One that the mail service does not take is left to {@link OutboxSweepFunction}, so that
 * it holds up no other.
 */
public final class OutboxFunction implements RequestHandler<DynamodbEvent, @Nullable Void> {
    private final SendLetters send;

    /** As Lambda starts it. */
    public OutboxFunction() {
        this(ApplicationContext.run("outbox"));
    }

    /** On a context that was made elsewhere. */
    public OutboxFunction(ApplicationContext context) {
        this.send = context.getBean(SendLetters.class);
    }

    @Override
    public @Nullable Void handleRequest(DynamodbEvent event, Context context) {
        send.all(event.getRecords().stream()
                .filter(each -> "INSERT".equals(each.getEventName()))
                .map(OutboxFunction::letter)
                .toList());
        return null;
    }

    private static Letter.Key letter(DynamodbStreamRecord each) {
        var keys = each.getDynamodb().getKeys();
        var municipality = Objects.requireNonNull(keys.get("pk")).getS();
        return new Letter.Key(
                new MunicipalityId(municipality),
                Objects.requireNonNull(keys.get("sk")).getS());
    }
}
