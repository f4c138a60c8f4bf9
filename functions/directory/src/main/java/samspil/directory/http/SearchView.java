package samspil.directory.http;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import samspil.directory.Entry;
import samspil.directory.Kind;
import samspil.directory.Results;

/** Results as the API shows them: what {@link Results} holds, with words for the values of the facets. */
record SearchView(
        int total,
        List<Hit> hits,
        List<Facet> facets,
        @Nullable String next,
        Results.@Nullable Instead insteadOf,
        boolean partial,
        List<Results.Without> without) {

    static SearchView of(Results results, FacetLabels labels) {
        return new SearchView(
                results.total(),
                results.hits().stream().map(Hit::of).toList(),
                results.facets().stream().map(facet -> Facet.of(facet, labels)).toList(),
                results.next(),
                results.insteadOf(),
                results.partial(),
                results.without());
    }

    /** An entry that was found, and why. */
    record Hit(
            Kind kind,
            long version,
            Instant modifiedAt,
            Entry entry,
            Set<String> matched,
            @Nullable Integer metres) {
        static Hit of(Results.Hit hit) {
            var live = hit.live();
            return new Hit(live.kind(), live.version(), live.modifiedAt(), live.entry(), hit.matched(), hit.metres());
        }
    }

    /** A way to narrow the search. */
    record Facet(String name, List<Value> values) {
        static Facet of(Results.Facet facet, FacetLabels labels) {
            return new Facet(
                    facet.name(),
                    facet.values().stream()
                            .map(value -> new Value(
                                    value.value(),
                                    labels.of(facet.name(), value.value()),
                                    value.count(),
                                    value.chosen()))
                            .toList());
        }
    }

    /** A value of it, in the reader's words. */
    record Value(String value, String label, int count, boolean chosen) {}
}
