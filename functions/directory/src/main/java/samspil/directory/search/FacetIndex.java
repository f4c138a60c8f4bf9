package samspil.directory.search;

import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import samspil.directory.Entry;

/** Which entries have which values. */
final class FacetIndex {
    private final Map<Dimension, Map<String, BitSet>> entries = new EnumMap<>(Dimension.class);
    private final Map<String, String> townAsWritten;

    FacetIndex(List<Entry> all, BiFunction<Entry, Dimension, Set<String>> traits) {
        for (var dimension : Dimension.values()) {
            var values = new HashMap<String, BitSet>();
            for (int i = 0; i < all.size(); i++) {
                int entry = i;
                traits.apply(all.get(i), dimension)
                        .forEach(value ->
                                values.computeIfAbsent(value, _ -> new BitSet()).set(entry));
            }
            entries.put(dimension, values);
        }
        townAsWritten = mergeTowns(entries.getOrDefault(Dimension.TOWN, Map.of()));
    }

    /** The values there are. */
    Set<String> values(Dimension dimension) {
        return Collections.unmodifiableSet(values(dimension, entries).keySet());
    }

    /** The entries that have a value; nobody may change the set. */
    BitSet with(Dimension dimension, String value) {
        return values(dimension, entries).getOrDefault(asWritten(dimension, value), new BitSet());
    }

    /** The entries that have one value or the other. */
    BitSet withAny(Dimension dimension, Set<String> values) {
        var any = new BitSet();
        values.forEach(value -> any.or(with(dimension, value)));
        return any;
    }

    /** The value as most entries write it: towns have more than one spelling. */
    String asWritten(Dimension dimension, String value) {
        return dimension == Dimension.TOWN ? townAsWritten.getOrDefault(Word.key(value), value) : value;
    }

    private static Map<String, BitSet> values(Dimension dimension, Map<Dimension, Map<String, BitSet>> entries) {
        return entries.getOrDefault(dimension, Map.of());
    }

    private static Map<String, String> mergeTowns(Map<String, BitSet> towns) {
        var written = new HashMap<String, String>();
        var mostFirst = Comparator.comparingInt((String town) -> -cardinality(towns, town))
                .thenComparing(Comparator.naturalOrder());
        for (var town : towns.keySet().stream().sorted(mostFirst).toList()) {
            var chosen = written.computeIfAbsent(Word.key(town), _ -> town);
            if (!chosen.equals(town)) {
                var other = towns.remove(town);
                towns.computeIfPresent(chosen, (_, set) -> union(set, other));
            }
        }
        return written;
    }

    private static int cardinality(Map<String, BitSet> towns, String town) {
        return towns.getOrDefault(town, new BitSet()).cardinality();
    }

    private static BitSet union(BitSet one, @Nullable BitSet other) {
        if (other != null) {
            one.or(other);
        }
        return one;
    }
}
