package samspil.policies.difference;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** Pairs entries of two short lists in order, such that the weights of the pairs add up to the most. */
final class BestPairs {
    private BestPairs() {}

    /** Pairs of weight 0 are none. Memory and time grow with the product of the sizes. */
    static List<Pair> of(int before, int after, ToDoubleFunction<Pair> weight) {
        var most = new float[before + 1][after + 1];
        for (int row = before - 1; row >= 0; row--) {
            for (int column = after - 1; column >= 0; column--) {
                float apart = Math.max(most[row + 1][column], most[row][column + 1]);
                float own = (float) weight.applyAsDouble(new Pair(row, column));
                most[row][column] = own > 0 ? Math.max(apart, own + most[row + 1][column + 1]) : apart;
            }
        }
        return followed(most, before, after);
    }

    private static List<Pair> followed(float[][] most, int before, int after) {
        var pairs = new ArrayList<Pair>();
        var at = new Pair(0, 0);
        while (at.before() < before && at.after() < after) {
            float here = most[at.before()][at.after()];
            if (here <= most[at.before() + 1][at.after()]) {
                at = at.plus(1, 0);
            } else if (here <= most[at.before()][at.after() + 1]) {
                at = at.plus(0, 1);
            } else {
                pairs.add(at);
                at = at.plus(1, 1);
            }
        }
        return pairs;
    }
}
