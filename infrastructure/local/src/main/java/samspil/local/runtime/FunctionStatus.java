package samspil.local.runtime;

import java.time.Duration;
import java.util.List;

/**
 * How a function does.
 *
 * @param memory the template's limit, megabytes
 * @param instances its processes
 */
public record FunctionStatus(
        String function, String handler, int memory, Duration timeout, List<Running> instances, Calls calls) {

    /**
     * A process.
     *
     * @param resident its memory in megabytes, 0 where the system doesn't say
     */
    public record Running(long pid, long resident) {}

    /**
     * Since the runner's start.
     *
     * @param starts processes started
     * @param median of the last calls, the wait for a start included
     */
    public record Calls(long made, long failed, long starts, Duration median) {}
}
