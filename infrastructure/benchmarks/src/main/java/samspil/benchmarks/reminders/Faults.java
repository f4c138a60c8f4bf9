package samspil.benchmarks.reminders;

/**
 * How often what goes wrong, of one.
 *
 * @param lostTick a round never starts
 * @param doubleTick a second round starts amid the first
 * @param crashBefore the function dies before it sends a mail
 * @param crashAfter it dies after the mail service took it
 * @param lostAnswer the mail service takes a mail, and its answer is lost
 * @param busy the mail service has no time
 * @param broken a write fails: half of these times it was done all the same
 * @param lostEvidence the mail service says nothing of a mail it took
 * @param lateEvidence it says so up to two hours later
 * @param changed a deadline is moved, or settled, amid a round
 */
public record Faults(
        double lostTick,
        double doubleTick,
        double crashBefore,
        double crashAfter,
        double lostAnswer,
        double busy,
        double broken,
        double lostEvidence,
        double lateEvidence,
        double changed) {

    /** Nothing goes wrong. */
    public static Faults none() {
        return new Faults(0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
    }

    /** Everything does. */
    public static Faults all() {
        return new Faults(0.02, 0.01, 0.01, 0.01, 0.01, 0.001, 0.0005, 0.05, 0.01, 0.001);
    }
}
