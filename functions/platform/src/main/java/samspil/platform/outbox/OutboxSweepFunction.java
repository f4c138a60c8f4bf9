package samspil.platform.outbox;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import io.micronaut.context.ApplicationContext;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import samspil.kernel.Municipalities;
import samspil.platform.outbox.SendLetters.Outcome;

/** Sends letters whose event was lost, and those that were not taken the first time. */
public final class OutboxSweepFunction implements RequestHandler<Map<String, Object>, @Nullable Void> {
    private final SendLetters send;
    private final Municipalities municipalities;

    /** As Lambda starts it. */
    public OutboxSweepFunction() {
        this(ApplicationContext.run("outbox"));
    }

    /** On a context that was made elsewhere. */
    public OutboxSweepFunction(ApplicationContext context) {
        this.send = context.getBean(SendLetters.class);
        this.municipalities = context.getBean(Municipalities.class);
    }

    /** @throws IllegalStateException once for letters that were given up, so that somebody hears of it */
    @Override
    public @Nullable Void handleRequest(Map<String, Object> event, Context context) {
        int givenUp = municipalities.all().stream()
                .mapToInt(each -> send.sweep(each.id()).getOrDefault(Outcome.GIVEN_UP, 0))
                .sum();
        if (givenUp > 0) {
            throw new IllegalStateException(givenUp + " letters were given up");
        }
        return null;
    }
}
