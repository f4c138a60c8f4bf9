package samspil.directory.event;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import io.micronaut.context.ApplicationContext;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import samspil.directory.AskForConfirmation;
import samspil.directory.ConfirmationLink;
import samspil.kernel.Municipalities;
import samspil.kernel.Municipality;
import software.amazon.awssdk.core.exception.SdkException;

/**
 * Asks, once a day, about every entry that should be confirmed again. It may run twice or after a run that was cut off:
 * nobody is asked twice for the same due day, nobody is left out.
 */
public final class VerificationFunction implements RequestHandler<Map<String, Object>, Map<String, Integer>> {
    private static final Logger LOG = LoggerFactory.getLogger(VerificationFunction.class);

    private final AskForConfirmation ask;
    private final Municipalities municipalities;

    /** As Lambda starts it. */
    public VerificationFunction() {
        this(ApplicationContext.run("verification"));
    }

    /** On a context that was made elsewhere. */
    public VerificationFunction(ApplicationContext context) {
        this.ask = context.getBean(AskForConfirmation.class);
        this.municipalities = context.getBean(Municipalities.class);
    }

    /**
     * Asks, and says how many mails were taken.
     *
     * @throws IllegalStateException when one was not, so that the schedule tries again
     */
    @Override
    public Map<String, Integer> handleRequest(Map<String, Object> event, Context context) {
        int sent = 0;
        int failed = 0;
        for (var municipality : municipalities.all()) {
            for (var link : ask.prepare(municipality)) {
                boolean taken = send(municipality, link);
                sent += taken ? 1 : 0;
                failed += taken ? 0 : 1;
            }
        }
        if (failed > 0) {
            throw new IllegalStateException(failed + " mails were not taken");
        }
        return Map.of("sent", sent);
    }

    /** One mail that is not taken holds no other back; its link waits for the next run. */
    private boolean send(Municipality municipality, ConfirmationLink link) {
        try {
            ask.send(municipality, link);
            return true;
        } catch (SdkException e) {
            LOG.warn("link {} not sent: {}", link.id().value(), e.getClass().getSimpleName());
            return false;
        }
    }
}
