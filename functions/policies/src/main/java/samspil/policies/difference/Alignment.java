package samspil.policies.difference;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;

/**
 * What two lists have in common, in order: the longest common subsequence where they are short, patience diff (Bram
 * Cohen) where they are long, so that memory and time stay bounded.
 */
final class Alignment {
    /** Up to a thousand by a thousand the best answer is worth its memory, four megabytes. */
    private static final long SMALL = 1_000_000;

    private static final int MOST_ROUNDS = 40;

    private final List<String> before;
    private final List<String> after;
    private final List<Pair> common = new ArrayList<>();
    private Deque<Gap> open = new ArrayDeque<>();

    private Alignment(List<String> before, List<String> after) {
        this.before = before;
        this.after = after;
    }

    /** Pairs of equal entries, both sides rising. */
    static List<Pair> of(List<String> before, List<String> after) {
        var alignment = new Alignment(before, after);
        alignment.open.add(new Gap(new Pair(0, 0), new Pair(before.size(), after.size())));
        for (int round = 0; round < MOST_ROUNDS && !alignment.open.isEmpty(); round++) {
            alignment.divide();
        }
        return alignment.common.stream()
                .sorted(Comparator.comparingInt(Pair::before))
                .toList();
    }

    private void divide() {
        var now = open;
        open = new ArrayDeque<>();
        now.stream().map(this::withoutEqualEnds).filter(gap -> gap.area() > 0).forEach(this::divide);
    }

    private void divide(Gap gap) {
        if (gap.area() <= SMALL) {
            common.addAll(shifted(best(gap.before(before), gap.after(after)), gap.from()));
            return;
        }
        var anchors = shifted(Anchors.of(gap.before(before), gap.after(after)), gap.from());
        common.addAll(anchors);
        var from = gap.from();
        for (var anchor : anchors) {
            open.add(new Gap(from, anchor));
            from = anchor.plus(1, 1);
        }
        if (!anchors.isEmpty()) {
            open.add(new Gap(from, gap.to()));
        }
    }

    private static List<Pair> best(List<String> before, List<String> after) {
        return BestPairs.of(
                before.size(), after.size(), pair -> before.get(pair.before()).equals(after.get(pair.after())) ? 1 : 0);
    }

    private static List<Pair> shifted(List<Pair> pairs, Pair by) {
        return pairs.stream().map(pair -> pair.plus(by.before(), by.after())).toList();
    }

    private Gap withoutEqualEnds(Gap gap) {
        var from = gap.from();
        while (from.before() < gap.to().before() && from.after() < gap.to().after() && equal(from)) {
            common.add(from);
            from = from.plus(1, 1);
        }
        var to = gap.to();
        while (to.before() > from.before() && to.after() > from.after() && equal(to.plus(-1, -1))) {
            to = to.plus(-1, -1);
            common.add(to);
        }
        return new Gap(from, to);
    }

    private boolean equal(Pair pair) {
        return before.get(pair.before()).equals(after.get(pair.after()));
    }
}
