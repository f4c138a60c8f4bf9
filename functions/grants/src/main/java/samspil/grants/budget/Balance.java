package samspil.grants.budget;

/**
 * How a budget line stands, or how much it changes; all in whole øre.
 *
 * @param appropriated was set aside for it
 * @param transferred came from other lines, less what went to them
 * @param remaining may still be awarded
 * @param reserved is held for decisions that are being made
 * @param committed is bound by awards, paid or not
 */
public record Balance(long appropriated, long transferred, long remaining, long reserved, long committed) {
    /** Of a line to which nothing happened. */
    public static final Balance ZERO = new Balance(0, 0, 0, 0, 0);

    /** The change that an entry makes. */
    static Balance of(LedgerEntry entry) {
        return entry.movement().unit().times(entry.amount().ore());
    }

    /** Both together. */
    public Balance plus(Balance other) {
        return new Balance(
                Math.addExact(appropriated, other.appropriated),
                Math.addExact(transferred, other.transferred),
                Math.addExact(remaining, other.remaining),
                Math.addExact(reserved, other.reserved),
                Math.addExact(committed, other.committed));
    }

    /** Whether every øre that came is somewhere, and nothing was given that was not there. */
    public boolean isSound() {
        return appropriated + transferred == remaining + reserved + committed
                && remaining >= 0
                && reserved >= 0
                && committed >= 0;
    }

    private Balance times(long ore) {
        return new Balance(appropriated * ore, transferred * ore, remaining * ore, reserved * ore, committed * ore);
    }
}
