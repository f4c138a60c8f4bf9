package samspil.local.runtime;

import java.time.Duration;
import java.util.Arrays;

/** Counts a function's calls and remembers how long the last ones took. */
final class Meter {
    private final long[] nanos = new long[512];
    private long calls;
    private long failures;
    private long starts;

    synchronized void started() {
        starts++;
    }

    synchronized void ended(long took, Outcome outcome) {
        nanos[(int) (calls++ % nanos.length)] = took;
        failures += outcome instanceof Outcome.Failed ? 1 : 0;
    }

    synchronized FunctionStatus.Calls calls() {
        long[] sorted = Arrays.copyOf(nanos, (int) Math.min(calls, nanos.length));
        Arrays.sort(sorted);
        Duration median = Duration.ofNanos(sorted.length == 0 ? 0 : sorted[sorted.length / 2]);
        return new FunctionStatus.Calls(calls, failures, starts, median);
    }
}
