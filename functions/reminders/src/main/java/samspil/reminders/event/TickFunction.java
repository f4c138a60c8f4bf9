package samspil.reminders.event;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import io.micronaut.context.ApplicationContext;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import samspil.reminders.Deliver.Result;
import samspil.reminders.Dispatch;

/** Sends every few minutes what is due. What it can't finish is left to the next round. */
public final class TickFunction implements RequestHandler<Map<String, Object>, @Nullable Void> {
    private final Dispatch dispatch;
    private final InstantSource clock;

    /** As Lambda starts it. */
    public TickFunction() {
        this(ApplicationContext.run("reminders-tick"));
    }

    /** On a context that was made elsewhere. */
    public TickFunction(ApplicationContext context) {
        this.dispatch = context.getBean(Dispatch.class);
        this.clock = context.getBean(InstantSource.class);
    }

    /** @throws IllegalStateException once for mails that are given up, so that somebody hears of it */
    @Override
    public @Nullable Void handleRequest(Map<String, Object> event, Context context) {
        int failed = dispatch.run(stop(context)).getOrDefault(Result.FAILED, 0);
        if (failed > 0) {
            throw new IllegalStateException(failed + " mails were given up");
        }
        return null;
    }

    /** The last fifth is for the mail that is under way. */
    private Instant stop(Context context) {
        return clock.instant()
                .plus(Duration.ofMillis(context.getRemainingTimeInMillis())
                        .multipliedBy(4)
                        .dividedBy(5));
    }
}
