package samspil.grants;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Shares whole units in proportion to weights, so that not one is lost (method of Hamilton). */
public final class LargestRemainder {
    private LargestRemainder() {}

    /**
     * Units for each weight. Where remainders are equal the earlier one gets the unit.
     *
     * @param units to share, not negative
     * @param weights none negative
     */
    public static List<Long> share(long units, List<Long> weights) {
        long total = weights.stream().mapToLong(Long::longValue).sum();
        if (total == 0) {
            return weights.stream().map(_ -> 0L).toList();
        }
        var parts = weights.stream().map(each -> product(units, each, total)).toList();
        var shares = new ArrayList<>(
                parts.stream().map(each -> each[0].longValueExact()).toList());
        long left = units - shares.stream().mapToLong(Long::longValue).sum();
        Comparator<Integer> largest = Comparator.comparing(at -> parts.get(at)[1], Comparator.reverseOrder());
        IntStream.range(0, shares.size())
                .boxed()
                .sorted(largest)
                .limit(left)
                .forEach(at -> shares.set(at, shares.get(at) + 1));
        return List.copyOf(shares);
    }

    private static BigInteger[] product(long units, long weight, long total) {
        return BigInteger.valueOf(units)
                .multiply(BigInteger.valueOf(weight))
                .divideAndRemainder(BigInteger.valueOf(total));
    }
}
