package samspil.policies.difference;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Entries that stand exactly once in each of two lists, as many as keep their order. */
final class Anchors {
    private static final int SEVERAL = -1;

    private Anchors() {}

    static List<Pair> of(List<String> before, List<String> after) {
        var once = once(before);
        var onceAfter = once(after);
        var pairs = new ArrayList<Pair>();
        for (int index = 0; index < before.size(); index++) {
            int other = onceAfter.getOrDefault(before.get(index), SEVERAL);
            if (other >= 0 && once.getOrDefault(before.get(index), SEVERAL) == index) {
                pairs.add(new Pair(index, other));
            }
        }
        return rising(pairs);
    }

    private static Map<String, Integer> once(List<String> list) {
        var places = new HashMap<String, Integer>();
        for (int index = 0; index < list.size(); index++) {
            places.merge(list.get(index), index, (first, second) -> SEVERAL);
        }
        return places;
    }

    /** The longest part that rises on the second side too, by patience sorting. */
    private static List<Pair> rising(List<Pair> pairs) {
        var tops = new ArrayList<Integer>();
        var under = new int[pairs.size()];
        for (int index = 0; index < pairs.size(); index++) {
            int pile = pile(pairs, tops, pairs.get(index).after());
            under[index] = pile == 0 ? SEVERAL : tops.get(pile - 1);
            if (pile == tops.size()) {
                tops.add(index);
            } else {
                tops.set(pile, index);
            }
        }
        return followed(pairs, under, tops.isEmpty() ? SEVERAL : tops.getLast());
    }

    /** The leftmost pile whose top is not lower. */
    private static int pile(List<Pair> pairs, List<Integer> tops, int after) {
        int low = 0;
        int high = tops.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (pairs.get(tops.get(middle)).after() < after) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static List<Pair> followed(List<Pair> pairs, int[] under, int last) {
        var chain = new ArrayList<Pair>();
        for (int index = last; index >= 0; index = under[index]) {
            chain.add(pairs.get(index));
        }
        Collections.reverse(chain);
        return chain;
    }
}
