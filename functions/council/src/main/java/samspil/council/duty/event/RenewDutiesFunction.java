package samspil.council.duty.event;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import io.micronaut.context.ApplicationContext;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import samspil.council.duty.KeepDuties;
import samspil.kernel.Municipalities;

/** Once a day: people are reminded of the next time for which nothing is set, and of no other. */
public final class RenewDutiesFunction implements RequestHandler<Map<String, Object>, @Nullable Void> {
    private final KeepDuties keep;
    private final Municipalities municipalities;

    /** As Lambda starts it. */
    public RenewDutiesFunction() {
        this(ApplicationContext.run("duties-renew"));
    }

    /** On a context that was made elsewhere. */
    public RenewDutiesFunction(ApplicationContext context) {
        this.keep = context.getBean(KeepDuties.class);
        this.municipalities = context.getBean(Municipalities.class);
    }

    @Override
    public @Nullable Void handleRequest(Map<String, Object> event, Context context) {
        municipalities.all().forEach(municipality -> keep.renew(municipality));
        return null;
    }
}
