package samspil.local;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;

/** Ends the run when the system or its parent says so, within a few seconds. */
final class Ending {
    private static final Duration LONGEST = Duration.ofSeconds(4);

    private Ending() {}

    /** Watches for the end from now on. */
    static void of(Runner runner, Optional<Long> parent) {
        Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().unstarted(() -> end(runner)));
        parent.flatMap(Ending::process).ifPresent(Ending::follow);
    }

    private static Optional<ProcessHandle> process(long id) {
        return id == 0 ? ProcessHandle.current().parent() : ProcessHandle.of(id);
    }

    private static void follow(ProcessHandle parent) {
        Thread.ofPlatform().daemon().name("parent-watch").start(() -> {
            parent.onExit().join();
            System.exit(0);
        });
    }

    private static void end(Runner runner) {
        Thread ending = Thread.ofPlatform().daemon().start(() -> {
            try {
                runner.close();
            } catch (IOException failure) {
                System.err.println(failure.getMessage());
            }
        });
        try {
            ending.join(LONGEST);
        } catch (InterruptedException now) {
            Thread.currentThread().interrupt();
        }
    }
}
