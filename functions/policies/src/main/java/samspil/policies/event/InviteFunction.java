package samspil.policies.event;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.DynamodbEvent;
import com.amazonaws.services.lambda.runtime.events.DynamodbEvent.DynamodbStreamRecord;
import io.micronaut.context.ApplicationContext;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import samspil.policies.consultation.Round;
import samspil.policies.consultation.SendInvitations;
import samspil.policies.store.ConsultationRounds;

/** Writes to the invited organisations when a consultation opens or is given more time. */
public final class InviteFunction implements RequestHandler<DynamodbEvent, @Nullable Void> {
    private final SendInvitations send;

    /** As Lambda starts it. */
    public InviteFunction() {
        this(ApplicationContext.run("policies-invite"));
    }

    /** On a context that was made elsewhere. */
    public InviteFunction(ApplicationContext context) {
        this.send = context.getBean(SendInvitations.class);
    }

    @Override
    public @Nullable Void handleRequest(DynamodbEvent event, Context context) {
        event.getRecords().stream()
                .filter(each -> "INSERT".equals(each.getEventName()))
                .flatMap(each -> round(each).stream())
                .forEach(send::write);
        return null;
    }

    private static Optional<Round> round(DynamodbStreamRecord each) {
        var keys = each.getDynamodb().getKeys();
        return ConsultationRounds.of(
                Objects.requireNonNull(keys.get("pk")).getS(),
                Objects.requireNonNull(keys.get("sk")).getS());
    }
}
