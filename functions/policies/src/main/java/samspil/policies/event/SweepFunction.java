package samspil.policies.event;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import io.micronaut.context.ApplicationContext;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import samspil.kernel.Municipalities;
import samspil.policies.SweepUploads;

/** Looks every few minutes after uploads of which nothing was heard. */
public final class SweepFunction implements RequestHandler<Map<String, Object>, @Nullable Void> {
    private final SweepUploads sweep;
    private final Municipalities municipalities;

    /** As Lambda starts it. */
    public SweepFunction() {
        this(ApplicationContext.run("policies-sweep"));
    }

    /** On a context that was made elsewhere. */
    public SweepFunction(ApplicationContext context) {
        this.sweep = context.getBean(SweepUploads.class);
        this.municipalities = context.getBean(Municipalities.class);
    }

    @Override
    public @Nullable Void handleRequest(Map<String, Object> event, Context context) {
        municipalities.all().forEach(municipality -> sweep.sweep(municipality.id()));
        return null;
    }
}
