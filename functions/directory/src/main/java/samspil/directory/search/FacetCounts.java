package samspil.directory.search;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import samspil.directory.Query;
import samspil.directory.Results.Facet;
import samspil.directory.Results.Value;

/** Counts what each value would give: the other filters applied, those of its own dimension left out. */
record FacetCounts(FacetIndex facets, Filters filters, BitSet found) {
    private static final Comparator<Value> BY_COUNT =
            Comparator.comparingInt((Value value) -> -value.count()).thenComparing(Value::value);

    /** Every dimension with the values that lead somewhere, and those that are chosen. */
    List<Facet> of(Query query) {
        return Arrays.stream(Dimension.values())
                .map(dimension -> facet(dimension, dimension.chosen(query)))
                .filter(facet -> !facet.values().isEmpty())
                .toList();
    }

    private Facet facet(Dimension dimension, Set<String> asked) {
        var chosen =
                asked.stream().map(value -> facets.asWritten(dimension, value)).collect(Collectors.toSet());
        var among = filters.apply(found, dimension.key());
        var values = new HashSet<>(facets.values(dimension));
        values.addAll(chosen);
        return new Facet(
                dimension.key(),
                values.stream()
                        .map(value ->
                                new Value(value, count(among, facets.with(dimension, value)), chosen.contains(value)))
                        .filter(value -> value.count() > 0 || value.chosen())
                        .sorted(order(dimension))
                        .toList());
    }

    private static Comparator<Value> order(Dimension dimension) {
        var order = dimension.order();
        return order.isEmpty() ? BY_COUNT : Comparator.comparingInt(value -> order.indexOf(value.value()));
    }

    private static int count(BitSet among, BitSet having) {
        var both = (BitSet) having.clone();
        both.and(among);
        return both.cardinality();
    }
}
