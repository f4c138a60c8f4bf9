package samspil.kernel;

/**
 * An amount in whole øre of the municipality's own currency.
 *
 * @param ore hundredths of a krone
 */
public record Money(long ore) implements Comparable<Money> {
    /** Nothing at all. */
    public static final Money ZERO = new Money(0);

    /** Both together. */
    public Money plus(Money other) {
        return new Money(Math.addExact(ore, other.ore));
    }

    /** What is left of it; negative where the other is more. */
    public Money minus(Money other) {
        return new Money(Math.subtractExact(ore, other.ore));
    }

    /** Whether it is more than the other. */
    public boolean isMoreThan(Money other) {
        return ore > other.ore;
    }

    /** Whether it is more than nothing. */
    public boolean isPositive() {
        return ore > 0;
    }

    @Override
    public int compareTo(Money other) {
        return Long.compare(ore, other.ore);
    }
}
