package samspil.local;

/** The runner can't start, for a reason that its user can mend. */
final class Stopped extends Exception {
    Stopped(String reason) {
        super(reason);
    }
}
