package samspil.directory.search;

import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import samspil.directory.Results;

/** The entries that fit the words typed, how well each of them does, and where in it the words were found. */
final class Found {
    /** More than the words of one query can earn together. */
    private static final int WORD = 10_000;

    private final BitSet entries;
    private final int[] rank;
    private final int[] fields;
    private final boolean partial;
    private final Results.@Nullable Instead insteadOf;

    private Found(BitSet entries, int[] rank, int[] fields, boolean partial, Results.@Nullable Instead insteadOf) {
        this.entries = entries;
        this.rank = rank;
        this.fields = fields;
        this.partial = partial;
        this.insteadOf = insteadOf;
    }

    /** All of them, as good as each other. */
    static Found everything(int entries) {
        var all = new BitSet(entries);
        all.set(0, entries);
        return new Found(all, new int[entries], new int[entries], false, null);
    }

    /** The same with some of them ranked higher. */
    Found raise(BitSet some, int by) {
        var raised = rank.clone();
        some.stream().forEach(entry -> raised[entry] += by);
        return new Found(entries, raised, fields, partial, insteadOf);
    }

    /** Those with the most of the words, ranked by how many, then by points. */
    static Found of(int entries, List<Scores> words, Results.@Nullable Instead insteadOf) {
        var rank = new int[entries];
        var fields = new int[entries];
        for (var word : words) {
            for (int entry = 0; entry < entries; entry++) {
                rank[entry] += word.points(entry) == 0 ? 0 : WORD + word.points(entry);
                fields[entry] |= word.fields(entry);
            }
        }
        int most = IntStream.of(rank).max().orElse(0) / WORD;
        var best = IntStream.range(0, entries)
                .filter(entry -> most > 0 && rank[entry] / WORD == most)
                .collect(BitSet::new, BitSet::set, BitSet::or);
        return new Found(best, rank, fields, most > 0 && most < words.size(), insteadOf);
    }

    /** Nobody may change the set. */
    BitSet entries() {
        return entries;
    }

    /** How well an entry fits: the higher the better. */
    int rank(int entry) {
        return rank[entry];
    }

    /** The fields of an entry that the words were found in. */
    int fields(int entry) {
        return fields[entry];
    }

    /** Whether no entry has all the words, so that these have the most of them. */
    boolean partial() {
        return partial;
    }

    /** What was searched instead of the words typed. */
    Results.@Nullable Instead insteadOf() {
        return insteadOf;
    }
}
