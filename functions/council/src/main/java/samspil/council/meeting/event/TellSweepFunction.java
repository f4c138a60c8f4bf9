package samspil.council.meeting.event;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import io.micronaut.context.ApplicationContext;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import samspil.council.meeting.reply.TellInvitees;
import samspil.kernel.Municipalities;

/** Writes the letters of which no event told. */
public final class TellSweepFunction implements RequestHandler<Map<String, Object>, @Nullable Void> {
    private final TellInvitees tell;
    private final Municipalities municipalities;

    /** As Lambda starts it. */
    public TellSweepFunction() {
        this(ApplicationContext.run("meetings-invite"));
    }

    /** On a context that was made elsewhere. */
    public TellSweepFunction(ApplicationContext context) {
        this.tell = context.getBean(TellInvitees.class);
        this.municipalities = context.getBean(Municipalities.class);
    }

    @Override
    public @Nullable Void handleRequest(Map<String, Object> event, Context context) {
        municipalities.all().forEach(municipality -> tell.sweep(municipality.id()));
        return null;
    }
}
