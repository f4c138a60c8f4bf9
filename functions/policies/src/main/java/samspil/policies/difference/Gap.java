package samspil.policies.difference;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Two stretches between what lists have in common.
 *
 * @param from where they begin
 * @param to where they end; there the lists agree again, or end too
 */
record Gap(Pair from, Pair to) {

    /** One before each pair, and one after the last; many are empty. */
    static List<Gap> around(List<Pair> common, int before, int after) {
        var gaps = new ArrayList<Gap>();
        var from = new Pair(0, 0);
        for (var pair : common) {
            gaps.add(new Gap(from, pair));
            from = pair.plus(1, 1);
        }
        gaps.add(new Gap(from, new Pair(before, after)));
        return gaps;
    }

    List<String> before(List<String> all) {
        return all.subList(from.before(), to.before());
    }

    List<String> after(List<String> all) {
        return all.subList(from.after(), to.after());
    }

    /** What the lists have in common next. */
    Optional<String> keptAfterIt(List<String> before) {
        return to.before() < before.size() ? Optional.of(before.get(to.before())) : Optional.empty();
    }

    long area() {
        return (long) (to.before() - from.before()) * (to.after() - from.after());
    }
}
