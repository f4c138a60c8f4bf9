package samspil.documents.check;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * The fence around a check: its own thread, its own stack, and a moment at which it is given up. The budgets inside end
 * nearly every bad file before; no budget is looked at inside a single token.
 *
 * @param time how long the work may take by its own budget
 */
record Guard(Duration time) {
    /** How much longer than its time a check may go on before its thread is given up. */
    static final Duration GRACE = Duration.ofSeconds(5);

    private static final long STACK_BYTES = 2L << 20;

    private static final Verdict EXHAUSTED = new Verdict.Refused(DocumentFault.TOO_COMPLEX, true);

    Verdict run(Callable<Verdict> work) {
        var task = new FutureTask<>(work);
        var thread = new Thread(null, task, "document-check", STACK_BYTES);
        thread.setDaemon(true);
        thread.start();
        try {
            return task.get(time.plus(GRACE).toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException late) {
            thread.interrupt();
            return EXHAUSTED;
        } catch (ExecutionException failed) {
            return verdict(failed);
        } catch (InterruptedException called) {
            thread.interrupt();
            Thread.currentThread().interrupt();
            return EXHAUSTED;
        }
    }

    /** A class whose first use met the end of memory or stack stays broken: hence the linkage errors. */
    private static Verdict verdict(ExecutionException failed) {
        if (failed.getCause() instanceof VirtualMachineError || failed.getCause() instanceof LinkageError) {
            return EXHAUSTED;
        }
        throw new IllegalStateException("A check failed", failed.getCause());
    }
}
