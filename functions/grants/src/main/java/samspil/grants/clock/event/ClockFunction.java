package samspil.grants.clock.event;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import io.micronaut.context.ApplicationContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import samspil.grants.clock.Chore;
import samspil.kernel.Municipalities;

/** Does every quarter of an hour what time alone causes. */
public final class ClockFunction implements RequestHandler<Map<String, Object>, @Nullable Void> {
    private final Collection<Chore> chores;
    private final Municipalities municipalities;

    /** As Lambda starts it. */
    public ClockFunction() {
        this(ApplicationContext.run("grants-clock"));
    }

    /** On a context that was made elsewhere. */
    public ClockFunction(ApplicationContext context) {
        this.chores = context.getBeansOfType(Chore.class);
        this.municipalities = context.getBean(Municipalities.class);
    }

    /** What fails is told when all else is done, and tried again with the next tick. */
    @Override
    public @Nullable Void handleRequest(Map<String, Object> event, Context context) {
        var failures = new ArrayList<RuntimeException>();
        for (var municipality : municipalities.all()) {
            for (var chore : chores) {
                attempt(() -> chore.due(municipality.id()).forEach(each -> attempt(each, failures)), failures);
            }
        }
        tell(failures);
        return null;
    }

    private static void attempt(Runnable deed, List<RuntimeException> failures) {
        try {
            deed.run();
        } catch (RuntimeException e) {
            failures.add(e);
        }
    }

    private static void tell(List<RuntimeException> failures) {
        if (!failures.isEmpty()) {
            var all = new IllegalStateException(failures.size() + " chores failed");
            failures.forEach(all::addSuppressed);
            throw all;
        }
    }
}
