package samspil.policies.difference;

import java.util.ArrayList;
import java.util.List;

/** Finds which paragraphs of a rewritten stretch are the same ones with other words. */
final class Rewriting {
    /** Two paragraphs that share less are two paragraphs. */
    private static final double ALIKE = 0.4;

    /** In a longer stretch nobody would see which belongs to which. */
    private static final long MOST_COMPARISONS = 2_500;

    private Rewriting() {}

    static List<Passage> of(List<String> before, List<String> after) {
        var passages = new ArrayList<Passage>();
        for (var gap : Gap.around(alike(before, after), before.size(), after.size())) {
            gap.before(before).stream().map(Passage.Removed::new).forEach(passages::add);
            gap.after(after).stream().map(Passage.Added::new).forEach(passages::add);
            gap.keptAfterIt(before)
                    .map(old -> new Passage.Changed(
                            Words.spans(old, after.get(gap.to().after()))))
                    .ifPresent(passages::add);
        }
        return passages;
    }

    private static List<Pair> alike(List<String> before, List<String> after) {
        if ((long) before.size() * after.size() > MOST_COMPARISONS) {
            return List.of();
        }
        var old = before.stream().map(WordCount::of).toList();
        var recent = after.stream().map(WordCount::of).toList();
        return BestPairs.of(before.size(), after.size(), pair -> {
            double likeness = old.get(pair.before()).likeness(recent.get(pair.after()));
            return likeness >= ALIKE ? likeness : 0;
        });
    }
}
