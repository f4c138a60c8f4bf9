package samspil.local.runtime;

import java.io.UncheckedIOException;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;

/** A function's processes: started when calls need them, at most so many, kept. */
final class Pool implements AutoCloseable {
    private final Launch launch;
    private final FunctionLog log;
    private final Semaphore places;
    private final Deque<Instance> idle = new ConcurrentLinkedDeque<>();
    private final Set<Instance> all = ConcurrentHashMap.newKeySet();
    private final Meter meter = new Meter();
    private volatile boolean closed;

    Pool(Launch launch, FunctionLog log, int instances) {
        this.launch = launch;
        this.log = log;
        this.places = new Semaphore(instances, true);
    }

    Outcome invoke(byte[] event) {
        long begun = System.nanoTime();
        places.acquireUninterruptibly();
        try {
            Outcome outcome = run(event);
            meter.ended(System.nanoTime() - begun, outcome);
            return outcome;
        } finally {
            places.release();
        }
    }

    /** Starts the first process when none runs. */
    void warm() {
        if (places.tryAcquire()) {
            try {
                Instance instance = take();
                instance.await();
                give(instance);
            } finally {
                places.release();
            }
        }
    }

    private Outcome run(byte[] event) {
        if (closed) {
            return new Outcome.Failed("Runtime.ExitError", "the runner stops");
        }
        try {
            return runOn(take(), event);
        } catch (UncheckedIOException notStarted) {
            return new Outcome.Failed("Runtime.InitError", String.valueOf(notStarted.getCause()));
        }
    }

    private Outcome runOn(Instance instance, byte[] event) {
        try {
            return instance.invoke(event);
        } finally {
            give(instance);
        }
    }

    private Instance take() {
        for (@Nullable Instance kept = idle.poll(); kept != null; kept = idle.poll()) {
            if (kept.alive()) {
                return kept;
            }
            drop(kept);
        }
        Instance started = Instance.start(launch, log);
        meter.started();
        all.add(started);
        return started;
    }

    private void give(Instance instance) {
        if (instance.alive() && !closed) {
            idle.push(instance);
        } else {
            drop(instance);
        }
    }

    private void drop(Instance instance) {
        all.remove(instance);
        instance.close();
    }

    List<FunctionStatus.Running> running() {
        return all.stream()
                .filter(Instance::alive)
                .map(each -> new FunctionStatus.Running(each.pid(), ResidentMemory.of(each.pid())))
                .toList();
    }

    FunctionStatus.Calls calls() {
        return meter.calls();
    }

    @Override
    public void close() {
        closed = true;
        all.forEach(Instance::close);
    }
}
