package samspil.kernel;

/**
 * An amount in whole øre of the municipality's own currency.
 *
 * @param ore hundredths of a krone
 */
public record Money(long ore) implements Comparable<Money> {
    /** Nothing at all. */
    public static final Money ZERO = new Money(0);

    @Override
    public int compareTo(Money other) {
        return Long.compare(ore, other.ore);
    }
}
