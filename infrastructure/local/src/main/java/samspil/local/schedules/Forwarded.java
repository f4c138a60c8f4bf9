package samspil.local.schedules;

import java.time.Instant;
import java.util.List;

/** What setting the clock forward came to. */
public sealed interface Forwarded {

    /**
     * It stands at its target.
     *
     * @param invocations of schedules on the way
     * @param failures of those
     * @param thinned schedules that had too many times; these were spread evenly and bounded
     */
    record Done(Instant instant, int invocations, int failures, List<String> thinned) implements Forwarded {}

    /** It was not moved. */
    record Refused(String reason) implements Forwarded {}
}
