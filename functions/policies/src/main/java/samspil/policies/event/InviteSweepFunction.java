package samspil.policies.event;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import io.micronaut.context.ApplicationContext;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import samspil.kernel.Municipalities;
import samspil.policies.consultation.SendInvitations;

/** Writes the letters of which no event told. */
public final class InviteSweepFunction implements RequestHandler<Map<String, Object>, @Nullable Void> {
    private final SendInvitations send;
    private final Municipalities municipalities;

    /** As Lambda starts it. */
    public InviteSweepFunction() {
        this(ApplicationContext.run("policies-invite"));
    }

    /** On a context that was made elsewhere. */
    public InviteSweepFunction(ApplicationContext context) {
        this.send = context.getBean(SendInvitations.class);
        this.municipalities = context.getBean(Municipalities.class);
    }

    @Override
    public @Nullable Void handleRequest(Map<String, Object> event, Context context) {
        municipalities.all().forEach(municipality -> send.sweep(municipality.id()));
        return null;
    }
}
