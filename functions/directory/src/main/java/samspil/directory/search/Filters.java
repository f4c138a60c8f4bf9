package samspil.directory.search;

import java.math.BigDecimal;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import samspil.directory.Query;

/**
 * What a query narrows by.
 *
 * @param fitting for each filter in use the entries that meet it
 * @param distances where the query is for a place
 */
record Filters(Map<String, BitSet> fitting, @Nullable Distances distances) {

    static Filters of(Query query, Index index) {
        var fitting = new LinkedHashMap<String, BitSet>();
        for (var dimension : Dimension.values()) {
            var chosen = dimension.chosen(query);
            if (!chosen.isEmpty()) {
                fitting.put(dimension.key(), index.facets().withAny(dimension, chosen));
            }
        }
        if (query.age() != null) {
            fitting.put("age", welcoming(query.age(), index));
        }
        return query.near() == null ? new Filters(fitting, null) : near(query.near(), fitting, index);
    }

    /** The names of the filters in use. */
    Set<String> names() {
        return fitting.keySet();
    }

    /** The entries among these that meet all of the filters but one. */
    BitSet apply(BitSet entries, @Nullable String leftOut) {
        var left = (BitSet) entries.clone();
        fitting.forEach((name, fit) -> {
            if (!name.equals(leftOut)) {
                left.and(fit);
            }
        });
        return left;
    }

    private static Filters near(Query.Near near, Map<String, BitSet> fitting, Index index) {
        var distances = Distances.from(near.point(), index.points());
        fitting.put("near", distances.within(near));
        return new Filters(fitting, distances);
    }

    private static BitSet welcoming(BigDecimal age, Index index) {
        return IntStream.range(0, index.size())
                .filter(entry -> welcomes(index, entry, age))
                .collect(BitSet::new, BitSet::set, BitSet::or);
    }

    private static boolean welcomes(Index index, int entry, BigDecimal age) {
        var ages = Traits.ages(index.live(entry).entry());
        return ages == null || ages.includes(age);
    }
}
