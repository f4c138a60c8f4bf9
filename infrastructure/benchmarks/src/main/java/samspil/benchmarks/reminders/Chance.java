package samspil.benchmarks.reminders;

import java.util.random.RandomGenerator;

/** What goes wrong now. Everything comes from one seed, so that the same goes wrong again. */
record Chance(RandomGenerator random) {

    boolean of(double share) {
        return share > 0 && random.nextDouble() < share;
    }

    /** The process dies here. */
    void crash(double share) {
        if (of(share)) {
            throw new Crash();
        }
    }

    /** A write that fails; in half of the cases it was done before. */
    void write(double share, Runnable write) {
        boolean fails = of(share);
        if (!fails || random.nextBoolean()) {
            write.run();
        }
        if (fails) {
            throw new IllegalStateException("the table does not answer");
        }
    }
}
