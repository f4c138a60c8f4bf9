package samspil.local;

import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** Lets objects expire once a day of the local clock, as S3 does, also when the clock is set forward. */
final class Housekeeping implements AutoCloseable {
    private static final Duration LOOK = Duration.ofSeconds(1);

    private final InstantSource clock;
    private final Runnable work;
    private final Thread thread;

    /** @param work what is to be done each day */
    Housekeeping(InstantSource clock, Runnable work) {
        this.clock = clock;
        this.work = work;
        this.thread = Thread.ofVirtual().name("housekeeping").unstarted(this::watch);
    }

    void start() {
        thread.start();
    }

    private void watch() {
        var done = today();
        try {
            while (true) {
                Thread.sleep(LOOK);
                if (today().isAfter(done)) {
                    done = today();
                    work.run();
                }
            }
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
        }
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    @Override
    public void close() {
        thread.interrupt();
    }
}
