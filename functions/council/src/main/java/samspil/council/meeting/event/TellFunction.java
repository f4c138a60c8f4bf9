package samspil.council.meeting.event;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.DynamodbEvent;
import com.amazonaws.services.lambda.runtime.events.DynamodbEvent.DynamodbStreamRecord;
import io.micronaut.context.ApplicationContext;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import samspil.council.meeting.reply.Notice;
import samspil.council.meeting.reply.TellInvitees;
import samspil.council.meeting.store.StoredNotices;

/** Writes to those who were asked to a meeting: that they are, that it was moved, that it will not be held. */
public final class TellFunction implements RequestHandler<DynamodbEvent, @Nullable Void> {
    private final TellInvitees tell;

    /** As Lambda starts it. */
    public TellFunction() {
        this(ApplicationContext.run("meetings-invite"));
    }

    /** On a context that was made elsewhere. */
    public TellFunction(ApplicationContext context) {
        this.tell = context.getBean(TellInvitees.class);
    }

    @Override
    public @Nullable Void handleRequest(DynamodbEvent event, Context context) {
        event.getRecords().stream()
                .filter(each -> "INSERT".equals(each.getEventName()))
                .flatMap(each -> notice(each).stream())
                .forEach(tell::tell);
        return null;
    }

    private static Optional<Notice> notice(DynamodbStreamRecord each) {
        var keys = each.getDynamodb().getKeys();
        return StoredNotices.of(
                Objects.requireNonNull(keys.get("pk")).getS(),
                Objects.requireNonNull(keys.get("sk")).getS());
    }
}
