package samspil.reminders.event;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import io.micronaut.context.ApplicationContext;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import samspil.kernel.Municipalities;
import samspil.kernel.Municipality;
import samspil.reminders.Reconcile;

/** Puts every hour what is missing. */
public final class ReconcileFunction implements RequestHandler<Map<String, Object>, @Nullable Void> {
    private static final Logger LOG = LoggerFactory.getLogger(ReconcileFunction.class);

    private final Reconcile reconcile;
    private final Municipalities municipalities;

    /** As Lambda starts it. */
    public ReconcileFunction() {
        this(ApplicationContext.run("reminders-reconcile"));
    }

    /** On a context that was made elsewhere. */
    public ReconcileFunction(ApplicationContext context) {
        this.reconcile = context.getBean(Reconcile.class);
        this.municipalities = context.getBean(Municipalities.class);
    }

    @Override
    public @Nullable Void handleRequest(Map<String, Object> event, Context context) {
        municipalities.all().forEach(this::reconcile);
        return null;
    }

    private void reconcile(Municipality municipality) {
        int mended = reconcile.of(municipality.id());
        if (mended > 0) {
            LOG.warn("{} reminders of {} were mended", mended, municipality.id());
        }
    }
}
