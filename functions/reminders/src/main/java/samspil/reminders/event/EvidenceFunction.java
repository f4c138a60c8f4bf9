package samspil.reminders.event;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import io.micronaut.context.ApplicationContext;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import samspil.reminders.TakeEvent;

/** Takes what the mail service says of mails. */
public final class EvidenceFunction implements RequestHandler<Map<String, Object>, @Nullable Void> {
    private final TakeEvent take;

    /** As Lambda starts it. */
    public EvidenceFunction() {
        this(ApplicationContext.run("reminders-evidence"));
    }

    /** On a context that was made elsewhere. */
    public EvidenceFunction(ApplicationContext context) {
        this.take = context.getBean(TakeEvent.class);
    }

    @Override
    public @Nullable Void handleRequest(Map<String, Object> event, Context context) {
        take.all(SesEvent.read(event));
        return null;
    }
}
