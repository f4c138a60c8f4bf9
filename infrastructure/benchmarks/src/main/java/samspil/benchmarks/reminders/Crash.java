package samspil.benchmarks.reminders;

/** The process is gone. Nothing catches it but the world itself. */
final class Crash extends Error {
    private static final long serialVersionUID = 1L;

    Crash() {
        super("the process is gone", null, false, false);
    }
}
