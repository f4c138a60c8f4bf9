package samspil.local.runtime;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** One process of a function. Takes one call at a time, as on Lambda; a call that runs out of time ends it. */
final class Instance implements AutoCloseable {
    /** Lambda gives ten seconds and then starts over; a busy laptop that starts all functions at once needs more. */
    private static final Duration START_LIMIT = Duration.ofSeconds(60);

    private final Launch launch;
    private final FunctionLog log;
    private final RuntimeApi api;
    private final Process process;

    private Instance(Launch launch, FunctionLog log) throws IOException {
        this.launch = launch;
        this.log = log;
        this.api = new RuntimeApi(launch.arn());
        this.process = launch.start(api.address());
        Thread.ofVirtual().name(launch.function() + "-output").start(this::follow);
    }

    static Instance start(Launch launch, FunctionLog log) {
        try {
            return new Instance(launch, log);
        } catch (IOException failure) {
            throw new UncheckedIOException(launch.function() + " can't be started", failure);
        }
    }

    long pid() {
        return process.pid();
    }

    boolean alive() {
        return process.isAlive() && !api.ended();
    }

    /** Waits until the handler is made; the next call says how that ended. */
    void await() {
        try {
            api.ready().get(START_LIMIT.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException late) {
            kill(new Outcome.Failed("Runtime.InitError", "not ready within " + START_LIMIT.toSeconds() + " s"));
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    Outcome invoke(byte[] event) {
        await();
        Call call = Call.of(event, launch.timeout());
        api.offer(call);
        try {
            return call.outcome().get(launch.timeout().toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException late) {
            return timedOut(call);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            return timedOut(call);
        } catch (ExecutionException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private Outcome timedOut(Call call) {
        String message = "%s Task timed out after %.2f seconds"
                .formatted(call.id(), launch.timeout().toMillis() / 1000.0);
        log.add(launch.function(), message);
        kill(new Outcome.Failed("Sandbox.Timedout", message));
        return call.outcome().join();
    }

    private void kill(Outcome.Failed why) {
        api.end(why);
        process.destroyForcibly();
    }

    private void follow() {
        copyOutput();
        try {
            ended(process.waitFor());
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    private void copyOutput() {
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
            lines.lines().forEach(line -> log.add(launch.function(), line));
        } catch (IOException | UncheckedIOException closed) {
            // the process was killed in the middle of a line
        }
    }

    private void ended(int status) {
        String tail = String.join("\n", log.tail(launch.function(), 20));
        api.end(new Outcome.Failed("Runtime.ExitError", "Runtime exited with status " + status + "\n" + tail));
        api.close();
    }

    /** Lets the process end by itself, as it does when the runner is gone. */
    void finish() {
        try {
            process.getOutputStream().close();
            process.waitFor();
        } catch (IOException ended) {
            // it is gone already
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
        api.close();
    }

    @Override
    public void close() {
        kill(new Outcome.Failed("Runtime.ExitError", "the runner stops"));
        api.close();
    }
}
