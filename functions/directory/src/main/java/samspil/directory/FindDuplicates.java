package samspil.directory;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Finds entries of one kind that may be the same, among what is public. Only entries that share a word of their name, a
 * number, phone, mail, site or address are compared; groups of more than {@value #LARGEST_BLOCK} say nothing.
 */
public final class FindDuplicates {
    /** Pairs below it are not worth anybody's time. */
    public static final double THRESHOLD = 0.75;

    private static final int LARGEST_BLOCK = 60;
    private static final Comparator<Duplicate> LIKELIEST_FIRST = Comparator.comparingDouble(Duplicate::score)
            .reversed()
            .thenComparing(Duplicate::kind)
            .thenComparing(Duplicate::first)
            .thenComparing(Duplicate::second);

    /** The pairs, the likeliest first; the same catalogue gives the same list. */
    public List<Duplicate> in(Catalogue catalogue) {
        return Arrays.stream(Kind.values())
                .flatMap(kind -> pairs(traits(catalogue.live(kind))))
                .sorted(LIKELIEST_FIRST)
                .toList();
    }

    private static List<Traits> traits(List<Published.Live> live) {
        return live.stream().map(each -> Traits.of(each.entry())).toList();
    }

    private static Stream<Duplicate> pairs(List<Traits> traits) {
        var likeness = Likeness.among(traits);
        return candidates(traits)
                .map(pair -> likeness.of(traits.get(pair.first()), traits.get(pair.second())))
                .filter(duplicate -> duplicate.score() >= THRESHOLD);
    }

    /** Places in the list, which is by id. */
    private record Pair(int first, int second) {}

    private static Stream<Pair> candidates(List<Traits> traits) {
        Set<Pair> pairs = new LinkedHashSet<>();
        for (var block : blocks(traits).values()) {
            if (block.size() <= LARGEST_BLOCK) {
                pairsOf(block).forEach(pairs::add);
            }
        }
        return pairs.stream();
    }

    private static Stream<Pair> pairsOf(List<Integer> block) {
        return IntStream.range(0, block.size())
                .boxed()
                .flatMap(i -> block.stream().skip(i + 1L).map(second -> new Pair(block.get(i), second)));
    }

    private static Map<String, List<Integer>> blocks(List<Traits> traits) {
        var blocks = new HashMap<String, List<Integer>>();
        for (int i = 0; i < traits.size(); i++) {
            int place = i;
            traits.get(i)
                    .blocks()
                    .forEach(block -> blocks.computeIfAbsent(block, _ -> new java.util.ArrayList<>())
                            .add(place));
        }
        return new TreeMap<>(blocks);
    }
}
